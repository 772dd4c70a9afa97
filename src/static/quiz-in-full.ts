import {html, type TemplateResult} from 'lit';
import type {SignalQuiz} from '../elements/signal-quiz/signal-quiz.js';
import {outro} from '../elements/signal-quiz/outro.js';
import {sceneForm, shownScenes} from '../elements/signal-quiz/scene.js';
import {drawings} from '../content/drawings.js';

/** Returns a quiz for pages without script: every scene with what each signal means, and whom to call. */
export function quizInFull(quiz: SignalQuiz): TemplateResult {
  const level = Math.min(6, quiz.headingLevel + 1);
  const scenes = shownScenes(quiz).slice(0, quiz.limit);
  return html`<div class="box" lang=${quiz.locale} dir=${quiz.direction}>
    <div part="body" class="stack">
      ${scenes.map((scene) =>
        sceneForm(
          quiz,
          {...scene, id: `full-${scene.id}`},
          {level, drawing: drawings[scene.id], explained: true, isMarked: () => false, mark: () => {}},
        ),
      )}
      ${outro(quiz, level)}<slot name="outro"></slot>
    </div>
  </div>`;
}
