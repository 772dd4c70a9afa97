import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {nameOf} from '../../localization/locale.js';
import {languagesOf} from '../../static/languages-of.js';
import type {View} from '../builder-store.js';
import {exitTargets} from '../exit-targets.js';
import {chosenLanguages, hasMenu, offersMenu, withLanguages} from '../languages.js';
import type {Control} from '../manifest.js';
import {otherHosts} from '../other-hosts.js';
import {tagOf} from '../state.js';

/** Returns the language of the tag, and a control for each attribute of the manifest but the languages. */
export function settings(view: View) {
  const {state, words, controls, change} = view;
  const showMenu = ({target}: Event) =>
    change((before) => withLanguages(before, chosenLanguages(before), (target as HTMLInputElement).checked));
  const places = otherHosts(state);
  return html`<div class="settings">
    <div class="control">
      <label for="lang">${words.language}</label>
      <select
        id="lang"
        aria-describedby="lang-words"
        @change=${({target}: Event) => change({lang: (target as HTMLSelectElement).value})}
      >
        ${['', ...languagesOf(tagOf(state))].map(
          (code) =>
            html`<option value=${code} lang=${code || nothing} .selected=${code === state.lang}>
              ${code ? nameOf(code) : words.ownLanguage}
            </option>`,
        )}
      </select>
      <p class="docs" id="lang-words">${words.ownLanguageHint}</p>
    </div>
    ${
      offersMenu(state)
        ? nothing
        : html`<div class="control">
            <label class="choice"
              ><input
                id="menu"
                type="checkbox"
                aria-describedby="menu-words"
                .checked=${live(hasMenu(state))}
                @change=${showMenu}
              />
              <span>${words.menu}</span></label
            >
            <p class="docs" id="menu-words">${words.menuHint}</p>
          </div>`
    }
    ${controls.filter(({name}) => name !== 'languages').map((control) => controlFor(view, control))}
    ${places.length ? html`<p class="note warning">${words.leadsTo(places.join(', '))}</p>` : nothing}
  </div>`;
}

function controlFor(view: View, control: Control) {
  const {state, words} = view;
  const {name, kind, values, standard} = control;
  const id = `a-${name}`;
  const value = state.attributes[name];
  if (kind === 'several')
    return several(
      view,
      control,
      label(view, name),
      name === 'contacts'
        ? (id) => html`${view.contactNames[id]} <code class="attribute" translate="no">${id}</code>`
        : undefined,
    );
  if (kind === 'flag')
    return html`<div class="control">
      <label class="choice"
        ><input
          id=${id}
          type="checkbox"
          aria-describedby=${`${id}-words`}
          .checked=${live(value !== undefined)}
          @change=${({target}: Event) => set(view, name, () => ((target as HTMLInputElement).checked ? '' : undefined))}
        />
        <span>${label(view, name)}</span></label
      >
      ${docs(view, control)}
    </div>`;
  const isWayOut = name === 'href' && tagOf(state) === 'blue-heart-exit';
  const write = ({target}: Event) => set(view, name, () => (target as HTMLInputElement).value || undefined);
  return html`<div class="control">
    <label for=${id}>${label(view, name)}</label>
    ${
      kind === 'one'
        ? html`<select id=${id} aria-describedby=${`${id}-words`} @change=${write}>
            <option value="" .selected=${value === undefined}>
              ${words.standard}${standard ? ` (${standard})` : ''}
            </option>
            ${values
              .filter((one) => one !== standard)
              .map((one) => html`<option value=${one} .selected=${one === value}>${one}</option>`)}
          </select>`
        : html`<input
              id=${id}
              aria-describedby=${`${id}-words`}
              type=${kind === 'count' ? 'number' : 'text'}
              min=${kind === 'count' ? 1 : nothing}
              autocomplete="off"
              list=${isWayOut ? 'exit-targets' : nothing}
              .value=${live(value ?? '')}
              @input=${write}
            />${
              isWayOut
                ? html`<datalist id="exit-targets">
                    ${exitTargets.map((target) => html`<option value=${target}></option>`)}
                  </datalist>`
                : nothing
            }`
    }
    ${docs(view, control)}
  </div>`;
}

/** Returns the name of an attribute in the language of the page, and the attribute itself. */
function label({words}: View, name: string) {
  return words.names[name] ? html`${words.names[name]} <code class="attribute" translate="no">${name}</code>` : name;
}

/** Returns checkboxes for an attribute that is a list. Its values stand in the order in which they were ticked. */
function several(
  view: View,
  control: Control,
  legend: unknown,
  nameFor: (value: string) => unknown = (value) => value,
) {
  const {name, values} = control;
  const chosenIn = (text = '') => text.split(' ').filter((one) => values.includes(one));
  const chosen = chosenIn(view.state.attributes[name]);
  const toggle = (value: string, on: boolean) =>
    set(
      view,
      name,
      (before) => [...chosenIn(before).filter((one) => one !== value), ...(on ? [value] : [])].join(' ') || undefined,
    );
  return html`<fieldset class="control row" aria-describedby=${`a-${name}-words`}>
    <legend>${legend}</legend>
    ${values.map(
      (value) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            name=${`a-${name}`}
            value=${value}
            .checked=${live(chosen.includes(value))}
            @change=${({target}: Event) => toggle(value, (target as HTMLInputElement).checked)}
          />
          <span>${nameFor(value)}</span></label
        >`,
    )}
    ${docs(view, control)}
  </fieldset>`;
}

/** Returns the description of an attribute in the language of the page, else the English one of the manifest. */
function docs({state, words}: View, {name, words: english}: Control) {
  const translated = words.attributes[`${tagOf(state).replace('blue-heart-', '')}.${name}`];
  return html`<p class="docs" id=${`a-${name}-words`} lang=${translated ? nothing : 'en'}>
    ${translated ?? english}${name === 'src' ? html` <span>${words.noFile}</span>` : nothing}
  </p>`;
}

function set({change}: View, name: string, valueFor: (before?: string) => string | undefined): void {
  change(({attributes: before}) => {
    const value = valueFor(before[name]);
    const attributes = {...before, [name]: value ?? ''};
    if (value === undefined) delete attributes[name];
    return {attributes};
  });
}
