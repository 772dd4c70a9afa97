import {property} from 'lit/decorators.js';
import {quizSeveral, quizTitle} from '../../content/first-words.js';
import {address, count, flag} from '../../foundation/attributes.js';
import {tokens} from '../../foundation/tokens.styles.js';
import {LazyElement} from '../../foundation/element/lazy-element.js';

/**
 * Lets a visitor look at everyday scenes and see which signals they recognise. There is no score.
 *
 * @tagname blue-heart-signal-quiz
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot intro - Words under the heading.
 * @slot outro - Words after the last scene.
 * @fires {QuizStartEvent} blue-heart-quiz-start - The visitor began.
 * @fires {QuizProgressEvent} blue-heart-quiz-progress - A scene was explained.
 * @fires {QuizCompleteEvent} blue-heart-quiz-complete - After the last scene.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language, `src` or the rest of the tag did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The headings of the quiz and of a scene.
 * @csspart body - What is below the heading.
 * @csspart scene - One scene.
 * @csspart picture - The drawing of a scene.
 * @csspart indicator - Something that may be noticed.
 * @csspart progress - How far the visitor is.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart languages - The language menu.
 */
export class SignalQuiz extends LazyElement {
  static override styles = tokens;

  /** Address of a JSON file with scenes of the page author's own, shown instead of ours. */
  @property(address) src?: string;

  /** How many scenes to show, from 1. Default: all. */
  @property(count) limit?: number;

  /** Whether the scenes come in a new order on each page view. */
  @property(flag) shuffle = false;

  protected override readonly heading = quizTitle;
  protected override readonly lead = quizSeveral;

  protected override async loadView() {
    return (await import('./signal-quiz.view.js')).SignalQuizView;
  }
}
