import {Banner} from '../elements/banner/banner.js';
import {define} from './define.js';

define('blue-heart-banner', Banner);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-banner': Banner;
  }
}
