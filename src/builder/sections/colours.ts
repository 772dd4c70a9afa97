import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {View} from '../builder-store.js';
import {choices} from '../choices.js';
import {accentOf, buttonOf, colourFrom, ratioOf, withAccent} from '../contrast.js';
import {themes, type Theme} from '../themes.js';
import {question} from './question.js';

/** Returns the question in which colours. One colour of the town is enough; text and background follow. */
export function colours(view: View) {
  const {state, words, session, change} = view;
  const choose = (theme: Theme | 'own') =>
    change(
      {theme, colours: theme === 'own' ? withAccent(themes.none, accentOf(state.colours, 'light')) : themes[theme]},
      {refusal: undefined, wrongColour: ''},
    );
  return question(
    4,
    'colours',
    words.colours,
    html`${choices(
        'theme',
        'colours-title',
        ([...Object.keys(themes), 'own'] as (Theme | 'own')[]).map((value) => ({
          value,
          name: words.themes[value],
          icon: html`<i class="swatch"></i>`,
        })),
        state.theme,
        choose,
        'swatches',
      )}
      ${state.theme === 'own' ? own(view) : nothing}
      <p class="say ${session.wrongColour ? 'wrong' : 'good'}" id="colours-say" aria-live="polite">
        ${session.wrongColour ? words.colourWrong : said(view)}
      </p>`,
  );
}

/** Returns the fields for the colour of the town. */
function own({state, words, session, change, update}: View) {
  const accent = accentOf(state.colours, 'light');
  const write = ({target}: Event) => {
    const {value} = target as HTMLInputElement;
    const colour = colourFrom(value);
    if (colour) change({colours: withAccent(state.colours, colour)}, {wrongColour: '', refusal: undefined});
    else update({wrongColour: value});
  };
  return html`<div class="own">
    <input type="color" aria-label=${words.chooseColour(words.ownColour)} .value=${live(accent)} @input=${write} />
    <input
      id="own-colour"
      type="text"
      size="8"
      maxlength="7"
      spellcheck="false"
      autocomplete="off"
      aria-label=${words.ownColour}
      aria-describedby="colours-say"
      aria-invalid=${session.wrongColour ? 'true' : nothing}
      .value=${live(session.wrongColour || accent)}
      @change=${write}
    />
  </div>`;
}

/** Says how readable the colours are, and what happens to one that is very light or dark. */
function said({state, words}: View): string {
  const {colourSays: say} = words;
  if (state.form === 'plain') return say.plain;
  const {isBlack, ratio, isPale, onWhite} = buttonOf(state.colours);
  const as = (one: number) => ratioOf(one, state.page);
  const light = isPale ? say.edged(as(ratio), as(onWhite)) : (isBlack ? say.black : say.white)(as(ratio), as(4.5));
  const {'light-accent': accent, 'dark-accent': dark} = state.colours;
  return state.theme === 'own' && dark !== accent ? `${light} ${say.lighter(dark)}` : light;
}
