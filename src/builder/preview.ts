const CALLS = 'a[href^="tel:" i], a[href^="sms:" i]';
const MESSAGE = 'Voorbeeld: er wordt niet gebeld (preview: not calling)';
const SHOWN_FOR = 6000;
const MIDDLE = 1;

/** Cancels each press of a phone link, and shows that nobody is called: a preview must not call real people. */
export function guardCalls(root: Window = window, words: () => string | undefined = () => undefined): void {
  const guard = (event: MouseEvent): void => {
    if (event.type === 'auxclick' && event.button !== MIDDLE) return;
    if (event.defaultPrevented || !event.composedPath().some(isCall)) return;
    event.preventDefault();
    say(root, words());
  };

  root.addEventListener('click', guard, {capture: true});
  root.addEventListener('auxclick', guard, {capture: true});
}

const notes = new WeakMap<Window, {note: HTMLElement; timer: number}>();

/** Shows a message over the page for a while; by default, that nobody is called. */
export function say(root: Window, words?: string): void {
  const shown = notes.get(root) ?? {note: createNote(root.document), timer: 0};
  notes.set(root, shown);
  const {note} = shown;
  root.clearTimeout(shown.timer);
  // Appends and shows the note again each time, so that it lies above a dialog that was opened since.
  root.document.body.append(note);
  note.textContent = '';
  note.lang = words ? root.document.documentElement.lang : 'nl';
  if ('showPopover' in HTMLElement.prototype) note.showPopover();
  // Screen readers announce a live region when its text changes, not when it is added with its text.
  shown.timer = root.setTimeout(() => {
    note.textContent = words ?? MESSAGE;
    shown.timer = root.setTimeout(() => {
      note.remove();
    }, SHOWN_FOR);
  }, 50);
}

function createNote(document: Document): HTMLElement {
  const note = document.createElement('div');
  note.className = 'preview-note';
  note.setAttribute('role', 'status');
  note.popover = 'manual';
  return note;
}

function isCall(target: EventTarget): boolean {
  return 'matches' in target && (target as Element).matches(CALLS);
}
