import {Share} from '../elements/share/share.js';
import {define} from './define.js';

define('blue-heart-share', Share);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-share': Share;
  }
}
