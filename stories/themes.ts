type Token = `--blue-heart-${string}`;

interface Theme {
  title: string;
  tokens: Partial<Record<Token, string>>;
}

/** Ready themes. In both schemes text has 4.5:1 on its surface, and the accent 4.5:1 on it and on a page that is white or nearly black. */
export const themes: Record<string, Theme> = {
  calm: {
    title: 'Calm',
    tokens: {
      '--blue-heart-color-accent': 'light-dark(#1f6b5e, #7fd1c0)',
      '--blue-heart-color-text': 'light-dark(#20312e, #e4f0ed)',
      '--blue-heart-color-surface': 'light-dark(#f1f7f5, #17211f)',
      '--blue-heart-radius': '0.75em',
    },
  },
  warm: {
    title: 'Warm',
    tokens: {
      '--blue-heart-color-accent': 'light-dark(#9a3b1e, #f2a582)',
      '--blue-heart-color-text': 'light-dark(#3a2418, #f7e9e0)',
      '--blue-heart-color-surface': 'light-dark(#fdf5ee, #241a14)',
      '--blue-heart-radius': '1.25em',
    },
  },
  'high-contrast': {
    title: 'High contrast',
    tokens: {
      '--blue-heart-color-accent': 'light-dark(#00246b, #ffe45c)',
      '--blue-heart-color-text': 'light-dark(#000, #fff)',
      '--blue-heart-color-surface': 'light-dark(#fff, #000)',
      '--blue-heart-color-border': 'light-dark(#000, #fff)',
      '--blue-heart-radius': '0px',
    },
  },
};

/** A value for each token that lets it be seen. */
export const samples: Record<Token, string> = {
  '--blue-heart-color-accent': 'light-dark(#9a3b1e, #f2a582)',
  '--blue-heart-color-text': 'light-dark(#3d1f5c, #e6d6f7)',
  '--blue-heart-color-surface': 'light-dark(#fdf0d5, #33270f)',
  '--blue-heart-color-border': 'light-dark(#b3261e, #ff8a80)',
  '--blue-heart-font-family': 'Georgia, serif',
  '--blue-heart-font-family-heading': 'Georgia, serif',
  '--blue-heart-font-size': '1.5em',
  '--blue-heart-radius': '1.5em',
  '--blue-heart-gap': '2.5em',
};
