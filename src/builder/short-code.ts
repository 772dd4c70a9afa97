/** What a short code cannot hold as it is: its own brackets, and the quotes around a value. */
const codes: Readonly<Record<string, string>> = {'[': '&#91;', ']': '&#93;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

/** Returns the code that the WordPress plugin turns into a tag of this name, with its attributes. */
export function shortCode(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === '' ? attribute : `${attribute}="${value.replace(/[[\]"<>]/g, (character) => codes[character]!)}"`,
  );
  return `[${['blauwhart', name, ...written].join(' ')}]`;
}
