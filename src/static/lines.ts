const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A value as it stands in HTML. */
export const escaped = (value: string): string => value.replace(/[&<>"]/g, (character) => entities[character]!);

/** A line of HTML in which every value is text, whatever is in it. */
export const line = (strings: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  String.raw({raw: strings}, ...values.map((value) => escaped(String(value))));

/** Lines inside an element. */
export const indented = (element: string, lines: readonly string[]): string[] => [
  `<${element}>`,
  ...lines.map((text) => `  ${text}`),
  `</${element}>`,
];
