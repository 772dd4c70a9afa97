// The entry of the page in a frame (embed.html).
import {FramedTag} from './framed-tag.js';

new FramedTag(document.querySelector<HTMLElement>('blue-heart-helpline-card')!).listen();
