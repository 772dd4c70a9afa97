import {html, nothing, svg, type TemplateResult} from 'lit';
import {posters, type PosterId} from '../../content/posters.js';
import type {Speech} from '../../foundation/speech.js';
import {nameOf, wholeLocales} from '../../localization/locale.js';
import {type Palette} from '../../sheet/palette.js';
import {stillLife} from '../../sheet/still-life.js';

export type Kind = 'poster' | 'brochure' | 'tear-off';
type Choose = (value: string) => void;

const valueOf = ({currentTarget}: Event): string => (currentTarget as HTMLInputElement | HTMLSelectElement).value;

function radio(name: string, value: string, chosen: string, choose: Choose, label: unknown): TemplateResult {
  return html`<label part="choice" class="check"
    ><input
      type="radio"
      name=${name}
      value=${value}
      .checked=${value === chosen}
      @change=${(event: Event) => choose(valueOf(event))}
    />${label}</label
  >`;
}

/** Returns the choice of what to make. */
export function kindChoice({msg}: Speech, chosen: Kind, choose: Choose): TemplateResult {
  return html`<fieldset>
    <legend class="name">${msg('Wat wilt u maken?', {id: 'materials.kind'})}</legend>
    ${radio('kind', 'poster', chosen, choose, msg('Een affiche', {id: 'materials.poster'}))}
    ${radio('kind', 'brochure', chosen, choose, msg('De brochure', {id: 'materials.brochure'}))}
    ${radio(
      'kind',
      'tear-off',
      chosen,
      choose,
      msg('Een blad met nummers om af te scheuren', {id: 'materials.tear-off'}),
    )}
  </fieldset>`;
}

/** Returns the choice of a poster, each with its picture. */
export function posterChoice({msg}: Speech, chosen: PosterId, colors: Palette, choose: Choose): TemplateResult {
  return html`<fieldset class="pictures">
    <legend class="name">${msg('Welke affiche?', {id: 'materials.which'})}</legend>
    ${posters.map(({id, name}) =>
      radio('poster', id, chosen, choose, html`${thumbnail(id, colors)}<span class="small">${name(msg)}</span>`),
    )}
  </fieldset>`;
}

// The end tag is written in full, because the minifier drops the slash of `/>`.
function thumbnail(id: PosterId, colors: Palette): TemplateResult {
  return html`<svg class="thumbnail" viewBox="0 0 210 150" aria-hidden="true">
    ${stillLife(id, {width: 210, height: 150}, colors).map(
      ({d, x = 0, y = 0, scale = 1, fill = 'none', stroke, lineWidth}) =>
        svg`<path
          d=${d}
          transform="translate(${x} ${y}) scale(${scale})"
          fill=${fill}
          stroke=${stroke ?? nothing}
          stroke-width=${lineWidth ?? nothing}
        ></path>`,
    )}
  </svg>`;
}

/** Returns the choice of the language of a sheet, and of a second one unless `second` is undefined. */
export function languageChoice(
  {msg}: Speech,
  first: string,
  second: string | undefined,
  choose: {first: Choose; second: Choose},
): TemplateResult {
  const languages = (chosen: string, but = '') =>
    wholeLocales()
      .filter((code) => code !== but)
      .map((code) => html`<option value=${code} lang=${code} .selected=${code === chosen}>${nameOf(code)}</option>`);
  return html`<div class="fields">
    <label class="stack tight"
      ><span>${msg('Taal', {id: 'language.label'})}</span>
      <select part="action" class="first" translate="no" @change=${(event: Event) => choose.first(valueOf(event))}>
        ${languages(first)}
      </select></label
    >
    ${
      second === undefined
        ? nothing
        : html`<label class="stack tight"
            ><span>${msg('Tweede taal', {id: 'materials.second-language'})}</span>
            <select part="action" class="second" @change=${(event: Event) => choose.second(valueOf(event))}>
              <option value="" .selected=${second === ''}>${msg('Geen', {id: 'materials.none'})}</option>
              ${languages(second, first)}
            </select></label
          >`
    }
  </div>`;
}

/** Returns the choice between single pages of the brochure and a sheet to fold. */
export function layoutChoice({msg}: Speech, folds: boolean, choose: Choose): TemplateResult {
  return html`<fieldset>
    <legend class="name">${msg('Hoe drukt u af?', {id: 'materials.layout'})}</legend>
    ${radio('layout', 'pages', folds ? 'folded' : 'pages', choose, msg('Vier bladzijden A5', {id: 'materials.pages'}))}
    ${radio(
      'layout',
      'folded',
      folds ? 'folded' : 'pages',
      choose,
      msg('Op A4 om te vouwen: dubbelzijdig, draaien langs de korte kant', {id: 'materials.folded'}),
    )}
  </fieldset>`;
}

/** Returns the fields for the name and the web address of the partner. */
export function partnerFields(
  {msg}: Speech,
  {name, web, wrong}: {name: string; web: string; wrong: boolean},
  choose: {name: Choose; web: Choose},
): TemplateResult {
  return html`<div class="fields">
    <label class="stack tight"
      ><span>${msg('Naam van uw organisatie', {id: 'materials.name'})}</span>
      <input
        class="text partner"
        type="text"
        autocomplete="organization"
        maxlength="100"
        .value=${name}
        @input=${(event: Event) => choose.name(valueOf(event))}
    /></label>
    <div class="stack tight">
      <label class="stack tight"
        ><span>${msg('Webadres', {id: 'materials.web'})}</span>
        <input
          class="text web"
          type="text"
          inputmode="url"
          autocomplete="url"
          maxlength="200"
          dir="ltr"
          aria-invalid=${wrong}
          aria-describedby="wrong"
          .value=${web}
          @input=${(event: Event) => choose.web(valueOf(event))}
      /></label>
      <p id="wrong" role="status" class="small">
        ${
          wrong
            ? msg('Dit is geen webadres. We zetten het niet op het blad.', {id: 'materials.not-an-address'})
            : nothing
        }
      </p>
    </div>
  </div>`;
}
