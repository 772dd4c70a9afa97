const {warn} = console;

/** The warnings in the console since the test began. */
export const warnings: string[] = [];

beforeEach(() => {
  warnings.length = 0;
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
});

afterEach(() => {
  console.warn = warn;
});
