const stopping = new Set<() => void>();

/** Returns a list that gets each event of a name that reaches the document, until the test ends. */
export function eventsNamed<T extends Event = Event>(name: string): T[] {
  const events: T[] = [];
  const keep = (event: Event) => void events.push(event as T);
  document.addEventListener(name, keep);
  stopping.add(() => document.removeEventListener(name, keep));
  return events;
}

afterEach(() => {
  for (const stop of stopping) stop();
  stopping.clear();
});
