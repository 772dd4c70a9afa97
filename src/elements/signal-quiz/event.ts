import {BlueHeartEvent} from '../../foundation/events.js';

/** Fired once, when the visitor marks or asks something for the first time. */
export class QuizStartEvent extends BlueHeartEvent {
  constructor() {
    super('quiz-start');
  }
}

/** Fired when the explanation of a scene is shown for the first time. Carries no answer. */
export class QuizProgressEvent extends BlueHeartEvent {
  constructor(
    /** Place of the scene, from 1. */
    readonly index: number,
    /** How many scenes there are. */
    readonly total: number,
  ) {
    super('quiz-progress');
  }
}

/** Fired once, when the last scene has been seen. Carries no answer. */
export class QuizCompleteEvent extends BlueHeartEvent {
  constructor(
    /** How many scenes there were. */
    readonly total: number,
  ) {
    super('quiz-complete');
  }
}
