const warned = new Set<string>();

/** Warns what did not load, and why, unless either of the two was given before. */
export function warnOnce(what: string, error: unknown): void {
  const reason = String(error);
  if (!warned.has(what) && !warned.has(reason)) console.warn?.(`${what} ${reason}`);
  warned.add(what).add(reason);
}
