import {Materials} from '../elements/materials/materials.js';
import {define} from './define.js';

define('blue-heart-materials', Materials);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-materials': Materials;
  }
}
