const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A line of HTML in which every value is text, whatever is in it. */
export const line = (strings: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  String.raw({raw: strings}, ...values.map((value) => String(value).replace(/[&<>"]/g, (character) => entities[character]!)));

/** Lines inside an element. */
export const indented = (element: string, lines: readonly string[]): string[] => [`<${element}>`, ...lines.map((text) => `  ${text}`), `</${element}>`];
