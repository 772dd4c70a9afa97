/// <reference types="vite/client" />

export interface Member {
  kind: string;
  name: string;
  attribute?: string;
  privacy?: string;
  inheritedFrom?: object;
}

export interface CssPart {
  name: string;
  description?: string;
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
  cssParts?: CssPart[];
  cssProperties?: CssProperty[];
}

export interface Manifest {
  modules: {declarations?: Declaration[]}[];
}

/** The manifest that the build writes. Before the first build the stories work, but have no descriptions. */
export const manifest: Manifest | undefined = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
)[0];

/** What the manifest says of each tag. */
export const declarations: Readonly<Record<string, Declaration>> = Object.fromEntries(
  (manifest?.modules ?? [])
    .flatMap(({declarations: all = []}) => all)
    .flatMap((one) => (one.tagName ? [[one.tagName, one]] : [])),
);

/** The CSS properties of the theme, which every tag has. */
export const tokens: readonly CssProperty[] =
  manifest?.modules.flatMap(({declarations = []}) => declarations).find(({name}) => name === 'BlueHeartElement')
    ?.cssProperties ?? [];
