import {Exit} from '../elements/exit/exit.js';
import {define} from './define.js';

define('blue-heart-exit', Exit);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-exit': Exit;
  }
}
