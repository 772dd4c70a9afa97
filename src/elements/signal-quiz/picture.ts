import {html, nothing, svg, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Place} from '../../content/partner-files.js';
import {sceneHeight, sceneWidth, type SceneShape} from '../../content/scene-drawings.js';
import {icon} from '../../foundation/icon.js';
import {cssNumbers} from './css-numbers.js';
import {numbersOf} from './places.styles.js';
import {isPlaced, type ShownScene} from './shown-scene.js';

export const tickIcon = icon(svg`<path d="m4 12 5 6L20 6" class="stroke"/>`);

interface Places {
  readonly open?: number;
  readonly focused?: number;
  readonly press: (item: number) => void;
}

/**
 * Returns the picture of a scene, in which what was looked at has its colour. Its places answer to a finger and to a
 * mouse; who has a keyboard or a screen reader has the same things in the list.
 */
export function picture(
  scene: ShownScene,
  isSeen: (item: number) => boolean,
  {places, onError}: {places?: Places; onError?: () => void} = {},
): TemplateResult | typeof nothing {
  const {image, drawing, indicators} = scene;
  if (!image && !drawing) return nothing;
  const paint = (item: number) => (isSeen(item) ? (indicators[item]?.signal ? 'clue' : 'plain') : 'paper');
  return html`<div class="picture" dir="ltr">
    ${
      image
        ? html`<img part="picture" src=${image.src} alt=${image.alt} referrerpolicy="no-referrer" @error=${onError} />`
        : sceneSvg(drawing!.shapes, drawing!.alt, isPlaced(scene) ? paint : () => 'paper')
    }
    ${
      places && isPlaced(scene)
        ? html`<div aria-hidden="true">
            ${indicators.map(({place}, item) => placeButton(scene, place!, item, isSeen(item), places))}
          </div>`
        : nothing
    }
  </div>`;
}

function sceneSvg(shapes: readonly SceneShape[], alt: string, paint: (item: number) => string) {
  return html`<svg part="picture" viewBox="0 0 ${sceneWidth} ${sceneHeight}" role="img" aria-label=${alt}>
    ${shapes.map(
      // The end tag is written in full: the minifier drops the slash of `/>`, and a path inside a path is not drawn.
      ([fill, d, line]) =>
        svg`<path
          class=${typeof fill === 'number' ? paint(fill - 1) : fill}
          d=${d}
          stroke-width=${line ?? nothing}
        ></path>`,
    )}
  </svg>`;
}

function placeButton(scene: ShownScene, place: Place, item: number, isSeen: boolean, {open, focused, press}: Places) {
  const state = [isSeen && 'seen', item === open && 'open', item === focused && 'focused'].filter(Boolean).join(' ');
  // A place that took the focus would be one that assistive technology cannot see.
  return html`<button
    part="place"
    class="at-${scene.order}-${item} ${state}"
    tabindex="-1"
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => press(item)}
    ${numbersIn(scene, place)}
  >
    ${numberOf(item, isSeen)}
  </button>`;
}

/** Returns what says where a place of a partner's scene is: those of ours are in the styles. */
export function numbersIn({order}: ShownScene, place?: Place) {
  return place && order === undefined ? cssNumbers(numbersOf(place)) : nothing;
}

/** Returns the number of a thing, which becomes a tick when it was looked at. */
export function numberOf(item: number, isSeen: boolean): TemplateResult {
  return html`${keyed(
    isSeen,
    html`<span class="number" translate="no" aria-hidden="true">${isSeen ? tickIcon : item + 1}</span>`,
  )}`;
}
