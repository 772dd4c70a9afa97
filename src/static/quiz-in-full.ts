import {html, type TemplateResult} from 'lit';
import type {SignalQuiz} from '../elements/signal-quiz/signal-quiz.js';
import {whatNow} from '../elements/signal-quiz/end.js';
import {look} from '../elements/signal-quiz/look.js';
import {momentInFull} from '../elements/signal-quiz/moment.js';
import {shownScenes} from '../elements/signal-quiz/shown-scene.js';

/** Returns a quiz for pages without script: every scene with what each thing means, what to do, and whom to call. */
export function quizInFull(quiz: SignalQuiz): TemplateResult {
  const level = Math.min(6, quiz.headingLevel + 1);
  const scenes = shownScenes(quiz).slice(0, quiz.limit);
  return html`<div class="box" lang=${quiz.locale} dir=${quiz.direction}>
    <div part="body" class="stack">
      ${scenes.map((scene) => look(quiz, scene, {level, isSeen: () => true}))} ${momentInFull(quiz, level)}
      ${whatNow(quiz, level)}<slot name="outro"></slot>
    </div>
  </div>`;
}
