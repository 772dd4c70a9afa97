import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Refusal, View} from '../builder-store.js';
import type {Colours} from '../colours.js';
import {colourFrom, failing, nearest, pairNames, pairsOf, ratioOf, standard, withColour} from '../contrast.js';

/** Returns every colour with the contrast of each pair. Each can be changed where the town has colours of its own. */
export function allColours(view: View) {
  const {state, words, session} = view;
  return html`<h3>${words.allColours}</h3>
    ${
      state.theme === 'own'
        ? html`<div class="beside colour-fields">${fields(view, 'light')}${fields(view, 'dark')}</div>`
        : html`<p class="docs">${words.ownColoursFirst}</p>`
    }
    <div role="alert">${session.refusal ? refusal(view, session.refusal) : nothing}</div>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.pairHead[1]!}>
      <table id="contrast">
        <thead>
          <tr>
            <th scope="col">${words.pairHead[0]}</th>
            <th scope="col">${words.lightPage}</th>
            <th scope="col">${words.darkPage}</th>
            <th scope="col">${words.pairHead[2]}</th>
          </tr>
        </thead>
        <tbody>
          ${rows(view)}
        </tbody>
      </table>
    </div>`;
}

function rows({state, words}: View) {
  const [light, dark] = [pairsOf(state.colours, 'light'), pairsOf(state.colours, 'dark')];
  const cell = (ratio: number, needed: number) =>
    html`<td>
      ${ratioOf(ratio, state.page)}
      ${ratio >= needed ? words.enough : html`<strong class="wrong">${words.tooLittle}</strong>`}
    </td>`;
  return pairNames.map((name, at) => {
    const {needed} = light[at]!;
    return html`<tr>
      <th scope="row">${words.pairs[name]}</th>
      ${cell(light[at]!.ratio, needed)}${cell(dark[at]!.ratio, needed)}
      <td>${ratioOf(needed, state.page)}</td>
    </tr>`;
  });
}

function fields(view: View, scheme: 'light' | 'dark') {
  const {state, words, session} = view;
  return html`<fieldset>
    <legend>${scheme === 'light' ? words.lightPage : words.darkPage}</legend>
    ${(['accent', 'text', 'surface'] as const).map((kind) => {
      const name = `${scheme}-${kind}` as const;
      const write = ({target}: Event) => take(view, name, (target as HTMLInputElement).value);
      return html`<div class="colour">
        <label for=${`c-${name}`}>${words.colour[kind]}</label>
        <input
          type="color"
          aria-label=${words.chooseColour(words.colour[kind])}
          .value=${live(state.colours[name] || standard[scheme][kind])}
          @change=${write}
        />
        <input
          id=${`c-${name}`}
          type="text"
          size="8"
          maxlength="7"
          spellcheck="false"
          autocomplete="off"
          aria-invalid=${session.refusal?.name === name ? 'true' : nothing}
          .value=${live(state.colours[name])}
          @change=${write}
        />
      </div>`;
    })}
  </fieldset>`;
}

function refusal(view: View, {name, pair, ratio, needed, instead}: Refusal) {
  const {words, state} = view;
  return html`<div class="note warning" id="refused">
    <p>${words.refused(words.pairs[pair], ratioOf(ratio, state.page), ratioOf(needed, state.page))}</p>
    ${
      instead
        ? html`<button type="button" class="button" @click=${() => take(view, name, instead)}>
            ${words.nearest(instead)}
          </button>`
        : nothing
    }
  </div>`;
}

/** Sets a colour if everything stays readable; otherwise shows why it is refused. */
function take({state, change, update}: View, name: keyof Colours, written: string): void {
  const colour = written.trim() ? colourFrom(written) : '';
  const taken = colour === undefined ? state.colours : withColour(state.colours, name, colour);
  if (taken) {
    change({colours: taken}, {refusal: undefined});
    return;
  }
  const wanted = {...state.colours, [name]: colour!};
  const [worst] = failing(wanted).sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  const {name: pair, ratio, needed} = worst!;
  update({refusal: {name, pair, ratio, needed, instead: nearest(wanted, name)}});
}
