import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly words?: string;
  readonly icon?: unknown;
  readonly hidden?: boolean;
}

/** How the choices look: tiles with an icon, round chips, swatches of a colour, or plain rows. */
type Look = 'tiles' | 'chips' | 'swatches' | 'row';

/** Returns a group of radio buttons, named by the element with the id `labelledBy`. */
export function choices<T extends string>(
  name: string,
  labelledBy: string,
  among: readonly Choice<T>[],
  chosen: T | '',
  choose: (value: T) => void,
  look: Look = 'row',
): TemplateResult {
  return html`<div class=${look} role="radiogroup" aria-labelledby=${labelledBy}>
    ${among.map(
      ({value, name: title, words, icon, hidden = false}) =>
        html`<label class="choice" data-value=${value} ?hidden=${hidden}>
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />
          ${icon}
          <span>${title}${words ? html` <span class="docs">${words}</span>` : nothing}</span>
        </label>`,
    )}
  </div>`;
}
