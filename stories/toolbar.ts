import type {StyleInfo} from 'lit/directives/style-map.js';
import {themes} from './themes.js';

/** What the toolbar sets for every story. */
export interface Globals {
  readonly language: string;
  readonly scheme: string;
  readonly direction: string;
  readonly theme: string;
  readonly host: string;
}

export const initial: Globals = {
  language: 'nl',
  scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  direction: 'ltr',
  theme: 'default',
  host: 'none',
};

/** Fires `change` when a story was drawn with other settings than the one before. */
class Toolbar extends EventTarget {
  #globals = initial;

  get globals(): Globals {
    return this.#globals;
  }

  set globals(globals: Globals) {
    if (addressOf(globals) === addressOf(this.#globals)) return;
    this.#globals = globals;
    this.dispatchEvent(new Event('change'));
  }
}

export const toolbar = new Toolbar();

/** Returns the settings as the address of a story has them. */
export function addressOf(globals: Globals): string {
  return (Object.keys(initial) as (keyof Globals)[]).map((name) => `${name}:${globals[name]}`).join(';');
}

/** Returns the styles of the box that stands for a page. */
export function pageStyles({scheme, theme, host}: Globals): StyleInfo {
  return {
    'box-sizing': 'border-box',
    padding: '1rem',
    'color-scheme': scheme,
    background: 'Canvas',
    color: 'CanvasText',
    // A host style sheet sets the font itself.
    ...(host === 'none' && {font: '1rem/1.5 system-ui, sans-serif'}),
    ...themes[theme]?.tokens,
  };
}
