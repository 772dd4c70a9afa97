import {property} from 'lit/decorators.js';
import {address, count, flag} from '../../foundation/attributes.js';
import {tokens} from '../../foundation/tokens.styles.js';
import {LazyElement} from '../../foundation/element/lazy-element.js';

/**
 * Lets a visitor look around in everyday scenes, and choose what they would do there. There is no score.
 *
 * @tagname blue-heart-signal-quiz
 * @slot - What a visitor sees before, or without, the script. Give it the phone link.
 * @slot intro - Words under the heading.
 * @slot outro - Words after the last scene.
 * @fires {QuizStartEvent} blue-heart-quiz-start - The visitor began.
 * @fires {QuizProgressEvent} blue-heart-quiz-progress - The visitor went on from a scene, for the first time.
 * @fires {QuizCompleteEvent} blue-heart-quiz-complete - After the last scene.
 * @fires {LanguageEvent} blue-heart-language - The visitor chose a language.
 * @fires {BlueHeartErrorEvent} blue-heart-error - A language, `src` or the rest of the tag did not load.
 * @csspart base - The outermost box.
 * @csspart heading - The headings of the quiz and of a step.
 * @csspart body - What is below the heading.
 * @csspart scene - One scene.
 * @csspart picture - The picture of a scene.
 * @csspart place - A place to press in the picture.
 * @csspart explanation - What a thing means.
 * @csspart indicator - Something that may be noticed.
 * @csspart moment - What the visitor would do.
 * @csspart choices - The list of what somebody may do.
 * @csspart choice - A button that opens why.
 * @csspart sheet - The picture to share.
 * @csspart progress - How far the visitor is.
 * @csspart action - Each link or button that acts.
 * @csspart number - A number to call.
 * @csspart languages - The language menu.
 * @cssprop [--blue-heart-drawing-ink=#0b1f3a] - Lines, wheels, the dark inside of a door.
 * @cssprop [--blue-heart-drawing-deep] - Sleeves. Default: the band, darker.
 * @cssprop [--blue-heart-drawing-figure] - Shapes of people. Default: the band, darker.
 * @cssprop [--blue-heart-drawing-blue] - The second colour of things. Default: the band.
 * @cssprop [--blue-heart-drawing-tint] - Glass, hands, and what is no signal. Default: the band, pale.
 * @cssprop [--blue-heart-drawing-paper=#fff] - What nobody looked at yet.
 * @cssprop [--blue-heart-drawing-wall] - The wall. Default: the band.
 * @cssprop [--blue-heart-drawing-halo] - The light behind. Default: the band, pale.
 * @cssprop [--blue-heart-drawing-floor] - The floor. Default: the band, darker.
 */
export class SignalQuiz extends LazyElement {
  static override styles = tokens;

  /** Address of a JSON file with scenes of the page author's own, shown instead of ours. */
  @property(address) src?: string;

  /** How many scenes to show, from 1. Default: three, and the others on request. */
  @property(count) limit?: number;

  /** Whether the scenes come in a new order on each page view, those with a picture first. */
  @property(flag) shuffle = false;

  protected override loadView() {
    return import('./signal-quiz.view.js');
  }
}
