import {html, nothing, type TemplateResult} from 'lit';

interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly words?: string;
}

/** Returns a group of radio buttons with a legend. */
export function choices<T extends string>(
  id: string,
  legend: string,
  among: readonly Choice<T>[],
  chosen: T,
  choose: (value: T) => void,
  look = 'row',
): TemplateResult {
  return html`<fieldset class="choices ${look}">
    <legend>${legend}</legend>
    ${among.map(
      ({value, name, words}) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${id}
            .value=${value}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />
          <span
            ><span class="choice-name">${name}</span
            >${words ? html` <span class="choice-words">${words}</span>` : nothing}</span
          >
        </label>`,
    )}
  </fieldset>`;
}
