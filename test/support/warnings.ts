const {warn} = console;

/** What the console was warned of since the test began. */
export const warnings: string[] = [];

beforeEach(() => {
  warnings.length = 0;
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
});

afterEach(() => {
  console.warn = warn;
});
