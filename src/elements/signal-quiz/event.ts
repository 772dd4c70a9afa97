import {BlueHeartEvent} from '../../foundation/events.js';

/** Fired once, when the visitor looks at something or goes on for the first time. */
export class QuizStartEvent extends BlueHeartEvent {
  constructor() {
    super('quiz-start');
  }
}

/** Fired when the visitor goes on from a scene for the first time. Carries nothing of what was looked at. */
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

/** Fired once, when the last scene has been seen. Carries nothing of what was chosen. */
export class QuizCompleteEvent extends BlueHeartEvent {
  constructor(
    /** How many scenes there were. */
    readonly total: number,
  ) {
    super('quiz-complete');
  }
}
