const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Returns a value with the characters escaped that have a meaning in HTML. */
export function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Returns a line of HTML in which every value is escaped. */
export function line(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({raw: strings}, ...values.map((value) => escaped(String(value))));
}

/** Returns lines inside an element, with its attributes. */
export function indented(element: string, lines: readonly string[], attributes = ''): string[] {
  return [`<${element}${attributes}>`, ...lines.map((text) => `  ${text}`), `</${element}>`];
}

/** Returns a heading of a level from 2 to 6; any other level is 2. */
export function heading(level: number | undefined, text: string): string {
  const allowed = level && [3, 4, 5, 6].includes(level) ? level : 2;
  return line`<h${allowed}>${text}</h${allowed}>`;
}

/** Returns a paragraph. */
export function paragraph(text: string): string {
  return line`<p>${text}</p>`;
}

/** Returns a paragraph with a link. */
export function link(href: string, text: string): string {
  return line`<p><a href="${href}" rel="noreferrer">${text}</a></p>`;
}
