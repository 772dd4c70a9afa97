const CALLS = 'a[href^="tel:" i], a[href^="sms:" i]';
const MESSAGE = 'Voorbeeld: er wordt niet gebeld (preview: not calling)';
const SHOWN_FOR = 6000;
const MIDDLE = 1;

/** Keeps a preview from calling real people: phone links keep their address, the page cancels their activation and says so. */
export function guardCalls(root: Window = window): void {
  const note = createNote(root.document);
  let timer = 0;

  const say = (): void => {
    root.clearTimeout(timer);
    // Moved and shown again each time, so that it lies above a dialog that was opened since.
    root.document.body.append(note);
    note.textContent = '';
    if ('showPopover' in HTMLElement.prototype) note.showPopover();
    // A live region is announced when its text changes, not when it arrives with its text.
    timer = root.setTimeout(() => {
      note.textContent = MESSAGE;
      timer = root.setTimeout(() => {
        note.remove();
      }, SHOWN_FOR);
    }, 50);
  };

  const guard = (event: MouseEvent): void => {
    if (event.type === 'auxclick' && event.button !== MIDDLE) return;
    if (event.defaultPrevented || !event.composedPath().some(isCall)) return;
    event.preventDefault();
    say();
  };

  root.addEventListener('click', guard, {capture: true});
  root.addEventListener('auxclick', guard, {capture: true});
}

function createNote(document: Document): HTMLElement {
  const note = document.createElement('div');
  note.className = 'preview-note';
  note.lang = 'nl';
  note.setAttribute('role', 'status');
  note.popover = 'manual';
  return note;
}

function isCall(target: EventTarget): boolean {
  return 'matches' in target && (target as Element).matches(CALLS);
}
