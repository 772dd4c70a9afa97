import {Explainer} from '../elements/explainer/explainer.js';
import {define} from './define.js';

define('blue-heart-explainer', Explainer);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-explainer': Explainer;
  }
}
