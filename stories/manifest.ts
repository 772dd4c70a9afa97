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

/** The manifest that the build writes. Before the first build the stories work, but have no descriptions. */
export const manifest: Manifest | undefined = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
)[0];

/** The CSS properties of the theme, which every tag has. */
export const tokens: readonly CssProperty[] =
  manifest?.modules.flatMap(({declarations = []}) => declarations).find(({name}) => name === 'BlueHeartElement')
    ?.cssProperties ?? [];
