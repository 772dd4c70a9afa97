const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A value as it stands in HTML. */
export function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (character) => entities[character]!);
}

/** A line of HTML in which every value is text, whatever is in it. */
export function line(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({raw: strings}, ...values.map((value) => escaped(String(value))));
}

/** Lines inside an element. */
export function indented(element: string, lines: readonly string[]): string[] {
  return [`<${element}>`, ...lines.map((text) => `  ${text}`), `</${element}>`];
}
