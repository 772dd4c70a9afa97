/// <reference types="vite/client" />

export interface Member {
  kind: string;
  name: string;
  attribute?: string;
  privacy?: string;
  inheritedFrom?: object;
}

export interface CssProperty {
  name: string;
  description?: string;
  default?: string;
}

export interface Declaration {
  name: string;
  tagName?: string;
  members?: Member[];
  slots?: {name: string}[];
  cssParts?: {name: string}[];
  cssProperties?: CssProperty[];
}

export interface Manifest {
  modules: {declarations?: Declaration[]}[];
}

/** Absent until the first build; the stories work without it, only the descriptions are missing. */
export const manifest: Manifest | undefined = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
)[0];

/** The tokens of the theme, which every tag has. */
export const tokens: readonly CssProperty[] =
  manifest?.modules.flatMap(({declarations = []}) => declarations).find(({name}) => name === 'BlueHeartElement')
    ?.cssProperties ?? [];
