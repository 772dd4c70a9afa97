import type {Tag} from '../define/tags.js';
import {languagesOf} from '../static/languages-of.js';
import {tagOf, type State} from './state.js';

/** The tags that have a menu of languages where nothing is set. The others have one where `languages` is set. */
const withMenu: readonly Tag[] = ['blue-heart-helpline-card', 'blue-heart-report-button'];

/** Returns whether the tag has a menu of its own. */
export function offersMenu(state: State): boolean {
  return withMenu.includes(tagOf(state));
}

/** Returns whether a visitor gets a menu of languages. */
export function hasMenu(state: State): boolean {
  const {languages} = state.attributes;
  return languages === undefined ? offersMenu(state) : languages !== 'off';
}

/** Returns the languages that a visitor can choose; none if there is no menu because none was chosen. */
export function chosenLanguages(state: State): string[] {
  const {languages} = state.attributes;
  return languagesOf(tagOf(state)).filter((code) => languages === undefined || languages.split(' ').includes(code));
}

/** Returns the change that adds a language or takes it out. No attribute says all of them, and `off` none. */
export function withLanguage(state: State, code: string, isOn: boolean): Pick<State, 'attributes'> {
  const chosen = chosenLanguages(state);
  return withLanguages(
    state,
    languagesOf(tagOf(state)).filter((one) => (one === code ? isOn : chosen.includes(one))),
  );
}

/** Returns the change to these languages. `asMenu` writes all of them too, so that the tag shows a menu. */
export function withLanguages(state: State, codes: readonly string[], asMenu = false): Pick<State, 'attributes'> {
  const isAll = codes.length === languagesOf(tagOf(state)).length;
  const others = Object.entries(state.attributes).filter(([name]) => name !== 'languages');
  const written = isAll && !asMenu ? [] : [['languages', codes.join(' ') || 'off']];
  return {attributes: Object.fromEntries([...others, ...written]) as State['attributes']};
}
