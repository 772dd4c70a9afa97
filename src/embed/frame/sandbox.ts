/**
 * Whether a visitor can leave the whole page from this frame. A sandbox shows what it forbids only to a frame of the
 * same origin; where it does not, the author of the frame has to say that it may be left (`exit=on`).
 */
export function mayLeave(settings: URLSearchParams): boolean {
  const frame = frameElement as HTMLIFrameElement | null;
  if (frame)
    return (
      !frame.hasAttribute('sandbox') || /\ballow-top-navigation(-by-user-activation)?(\s|$)/.test(frame.sandbox.value)
    );
  return !isSandboxed() || settings.get('exit') === 'on';
}

/** A sandbox, whatever it allows, forbids this, and nothing else does. */
function isSandboxed(): boolean {
  try {
    document.domain = document.domain;
    return false;
  } catch {
    return true;
  }
}
