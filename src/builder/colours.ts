/** The colours of a theme on light and dark pages. An empty one is the default of the tags, or of the page. */
export interface Colours {
  readonly 'light-accent': string;
  readonly 'light-text': string;
  readonly 'light-surface': string;
  readonly 'dark-accent': string;
  readonly 'dark-text': string;
  readonly 'dark-surface': string;
}
