// The entry of a frame's page.
import {FramedTag} from './framed-tag.js';

new FramedTag(document.querySelector<HTMLElement>('blue-heart-helpline-card')!).listen();
