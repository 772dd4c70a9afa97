/** The properties of a look that are taken from the embedding page, each with a check of its value. */
const allowed = [
  ['color', (value) => /^[a-z]+\([-\w\s.,%/]+\)$/i.test(value) && CSS.supports('color', value)],
  ['colorScheme', (value) => /^(normal|(only )?(light|dark)( (light|dark))?( only)?)$/.test(value)],
  ['fontFamily', (value) => /^[\p{L}\p{N}\s,."'_-]{1,200}$/u.test(value)],
  ['fontSize', (value) => /^\d{1,2}(\.\d+)?px$/.test(value) && parseFloat(value) >= 8],
] as const satisfies readonly (readonly [string, (value: string) => boolean])[];

/** Gives an element the look that the embedding page sent, without the values that fail their check. */
export function applyLook({style}: HTMLElement, look: Readonly<Record<string, unknown>>): void {
  for (const [property, allows] of allowed) {
    const value = look[property];
    if (typeof value === 'string' && allows(value)) style[property] = value;
  }
}
