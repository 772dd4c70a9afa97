import {HelplineCard} from '../elements/helpline-card/helpline-card.js';
import {define} from './define.js';

define('blue-heart-helpline-card', HelplineCard);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-helpline-card': HelplineCard;
  }
}
