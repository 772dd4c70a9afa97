import {svg} from 'lit';
import {icon} from './icon.js';

/** In a box of 24 by 24. */
export const heartPath = 'M12 21 3.3 12.3a5.6 5.6 0 0 1 8-7.9l.7.8.7-.8a5.6 5.6 0 0 1 8 7.9z';

/** A plain heart of our own. The Blue Heart of UNODC needs leave; a partner who has it puts it in the `logo` slot. */
export const heart = icon(svg`<path d=${heartPath}></path>`, 'heart');
