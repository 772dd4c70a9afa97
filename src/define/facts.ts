import {Facts} from '../elements/facts/facts.js';
import {define} from './define.js';

define('blue-heart-facts', Facts);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-facts': Facts;
  }
}
