const said = new Set<string>();

/** Says what did not load, and why: each of both once, however many tags and files it meets. */
export function warnOnce(what: string, error: unknown): void {
  const reason = String(error);
  if (!said.has(what) && !said.has(reason)) console.warn?.(`${what} ${reason}`);
  said.add(what).add(reason);
}
