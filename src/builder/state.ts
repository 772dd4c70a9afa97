import type {Tag} from '../define/tags.js';
import {failing} from './contrast.js';
import {forms, type Form} from './forms.js';
import {hosts, type Host} from './hosts.js';
import {hosted} from './hosted.js';
import {languagesOf} from '../static/languages-of.js';
import {purposes, type Purpose} from './purposes.js';
import type {Colours} from './colours.js';
import {formFor, systems, type System} from './systems.js';
import {themes, type Theme} from './themes.js';
import {pageLanguages, type PageLanguage} from './words/words.js';

export type {Form} from './forms.js';

/** All choices of a webmaster. They stand in the fragment of the address only, which no server sees. */
export interface State {
  readonly page: PageLanguage;
  readonly purpose: Purpose;
  /** The attributes of the tag. The value of one without a value is the empty string. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The language of the tag; empty for that of the page around it. */
  readonly lang: string;
  /** What the site is made with; empty until it is chosen. */
  readonly system: System | '';
  readonly form: Form;
  /** The forms that the check found to fail on the site. None of them is offered again. */
  readonly failed: readonly Form[];
  readonly updating: boolean;
  /** The folder with the versions: a path on the site, or an address on another host. */
  readonly folder: string;
  readonly theme: Theme | 'own';
  readonly colours: Colours;
  readonly host: Host;
  readonly scheme: 'light' | 'dark';
}

const initial: State = {
  page: 'nl',
  purpose: 'call',
  attributes: {},
  lang: '',
  system: '',
  form: 'tag',
  failed: [],
  updating: true,
  folder: hosted?.folder ?? '/blue-heart/',
  theme: 'none',
  colours: themes.none,
  host: 'town',
  scheme: globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
};

export function tagOf({purpose}: State): Tag {
  return purposes[purpose].tag;
}

/** Returns the state with another purpose and its attributes, and with the same languages, if its tag speaks them. */
export function withPurpose(state: State, purpose: Purpose): State {
  const {tag, attributes} = purposes[purpose];
  const spoken = languagesOf(tag);
  const chosen = state.attributes.languages?.split(' ').filter((code) => code === 'off' || spoken.includes(code));
  return {
    ...state,
    purpose,
    attributes: {...attributes, ...(chosen?.length ? {languages: chosen.join(' ')} : {})},
    lang: spoken.includes(state.lang) ? state.lang : '',
  };
}

/** Returns the state with another system and the form that follows from it. What failed on the old one may work now. */
export function withSystem(state: State, system: State['system']): State {
  return {...state, system, form: formFor(system, state.folder), failed: []};
}

export function toFragment(state: State): string {
  const parameters = new URLSearchParams({page: state.page, purpose: state.purpose});
  for (const name of ['lang', 'system', 'folder', 'theme', 'host', 'scheme'] as const)
    if (state[name] !== initial[name]) parameters.set(name, state[name]);
  if (state.form !== formFor(state.system, state.folder)) parameters.set('form', state.form);
  if (state.failed.length) parameters.set('failed', state.failed.join(' '));
  if (!state.updating) parameters.set('fixed', '');
  for (const [name, value] of Object.entries(state.attributes)) parameters.set(`a-${name}`, value);
  if (state.theme === 'own')
    for (const [name, value] of Object.entries<string>({...state.colours}))
      if (value) parameters.set(`c-${name}`, value);
  return `#${parameters}`;
}

/** Reads a fragment. Anybody may have written it, so a value that is not allowed is left out. */
export function fromFragment(fragment: string, languages: readonly string[] = []): State {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const pick = <T extends string>(name: string, among: readonly T[], otherwise: T): T =>
    among.find((value) => value === parameters.get(name)) ?? otherwise;
  const spoken = languages
    .map((code) => code.slice(0, 2))
    .find((code): code is PageLanguage => (pageLanguages as readonly string[]).includes(code));
  const purpose = pick('purpose', Object.keys(purposes) as Purpose[], initial.purpose);
  const given = [...parameters]
    .filter(([name]) => /^a-[a-z][a-z-]*$/.test(name) && name !== 'a-lang')
    .map(([name, value]) => [name.slice(2), value] as const);
  const theme = pick('theme', [...(Object.keys(themes) as Theme[]), 'own'], initial.theme);
  const own = Object.fromEntries(
    [...parameters]
      .filter(([name, value]) => /^c-(light|dark)-(accent|text|surface)$/.test(name) && /^#[\da-f]{6}$/i.test(value))
      .map(([name, value]) => [name.slice(2), value]),
  );
  const system = pick('system', ['', ...systems], initial.system);
  const folder = folderFrom(parameters.get('folder') ?? '') ?? initial.folder;
  return {
    page: pick('page', pageLanguages, spoken ?? initial.page),
    purpose,
    attributes: parameters.has('purpose') ? Object.fromEntries(given) : purposes[purpose].attributes,
    lang: languagesOf(purposes[purpose].tag).find((code) => code === parameters.get('lang')) ?? '',
    system,
    form: pick('form', forms, formFor(system, folder)),
    failed: forms.filter((form) => parameters.get('failed')?.split(' ').includes(form)),
    updating: !parameters.has('fixed'),
    folder,
    theme,
    colours: theme === 'own' ? readable({...themes.none, ...own}) : themes[theme],
    host: pick('host', hosts, initial.host),
    scheme: pick('scheme', ['light', 'dark'], initial.scheme),
  };
}

/** Returns the colours of a link, or the standard ones if they are hard to read. */
const readable = (colours: Colours): Colours => (failing(colours).length ? themes.none : colours);

/** Returns a folder as the lines write it: an absolute path or an https address; undefined for anything else. */
export function folderFrom(written: string): string | undefined {
  const path = written.trim().replace(/[^/]$/, '$&/');
  if (/^\/(?!\/)[\w./~%-]*$/.test(path)) return path;
  return URL.canParse(path) && /^https:\/\/[\w.-]+(:\d+)?\/[\w./~%-]*$/.test(path) ? path : undefined;
}
