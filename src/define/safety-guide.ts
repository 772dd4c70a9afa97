import {SafetyGuide} from '../elements/safety-guide/safety-guide.js';
import {define} from './define.js';

define('blue-heart-safety-guide', SafetyGuide);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-safety-guide': SafetyGuide;
  }
}
