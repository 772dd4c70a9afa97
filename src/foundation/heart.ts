import {svg} from 'lit';
import {icon} from './icon.js';

/** The path of the heart, in a box of 24 by 24. */
export const heartPath = 'M12 21 3.3 12.3a5.6 5.6 0 0 1 8-7.9l.7.8.7-.8a5.6 5.6 0 0 1 8 7.9z';

/** Our own heart. The Blue Heart of UNODC needs permission; a partner who has it uses the `logo` slot. */
export const heart = icon(svg`<path d=${heartPath}></path>`, 'heart');
