const reasons = new Set<string>();

/** Says what did not load, and why: once for each reason, however many tags it meets. */
export function warnOnce(what: string, error: unknown): void {
  const reason = String(error);
  if (!reasons.has(reason)) console.warn?.(`${what} ${reason}`);
  reasons.add(reason);
}
