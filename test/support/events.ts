const stopping = new Set<() => void>();

/** The events of a name that reach the page from now on, until the test ends. */
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
