import {SignalQuiz} from '../elements/signal-quiz/signal-quiz.js';
import {define} from './define.js';

define('blue-heart-signal-quiz', SignalQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-signal-quiz': SignalQuiz;
  }
}
