/** The frame of a story on the page of a tag, or nothing in the window of a story, of a page or of another host. */
const frame = window.frameElement?.matches('story-frame > iframe') ? (window.frameElement as HTMLIFrameElement) : null;

/** Makes the frame as high as its story, at each change, and leaves the focus with the reader of the page around. */
export function fitFrame(): void {
  if (!frame) return;
  document.documentElement.classList.add('framed');
  leaveFocus(frame);
  // A frame that draws again because of its own height would be told of each change twice.
  const fit = () => requestAnimationFrame(() => (frame.style.height = `${Math.max(inFlow(), ...dialogs())}px`));
  const resized = new ResizeObserver(fit);
  const changed = new MutationObserver(watch);
  function watch(): void {
    for (const one of [document.querySelector('#storybook-root'), ...tags()]) if (one) resized.observe(one);
    for (const {shadowRoot} of tags()) changed.observe(shadowRoot!, {subtree: true, childList: true, attributes: true});
    fit();
  }
  changed.observe(document.body, {subtree: true, childList: true});
}

function tags(): Element[] {
  return [...document.querySelectorAll('#storybook-root *')].filter(({shadowRoot}) => shadowRoot);
}

function inFlow(): number {
  return Math.ceil(document.querySelector('#storybook-root')?.getBoundingClientRect().height ?? 0);
}

/** Returns the height of each open dialog, with what it would have to scroll to, and its margins. */
function dialogs(): number[] {
  return tags()
    .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll<HTMLElement>('dialog[open]')])
    .map((dialog) => {
      const hidden = [dialog, ...dialog.querySelectorAll('*')]
        .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY))
        .map(({scrollHeight, clientHeight}) => scrollHeight - clientHeight);
      const margin = Math.max(16, parseFloat(getComputedStyle(dialog).marginTop));
      return dialog.offsetHeight + Math.max(0, ...hidden) + 2 * margin;
    });
}

/** A story that presses buttons moves the focus: in a frame that a reader is not in, it must not. */
function leaveFocus({ownerDocument}: HTMLIFrameElement): void {
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')!.value as HTMLElement['focus'];
  const showModal = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'showModal')!.value as () => void;
  HTMLElement.prototype.focus = function (options) {
    if (ownerDocument.activeElement === frame) focus.call(this, options);
  };
  HTMLDialogElement.prototype.showModal = function () {
    const before = ownerDocument.activeElement as HTMLElement | null;
    showModal.call(this);
    if (before !== frame) before?.focus({preventScroll: true});
  };
}
