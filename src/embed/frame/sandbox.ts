/**
 * Returns whether a visitor can leave the whole page from this frame. Only a frame of the same origin can read what its
 * sandbox allows; in other sandboxes the author of the frame must say so (`exit=on`).
 */
export function mayLeave(settings: URLSearchParams): boolean {
  const frame = frameElement as HTMLIFrameElement | null;
  if (frame)
    return (
      !frame.hasAttribute('sandbox') || /\ballow-top-navigation(-by-user-activation)?(\s|$)/.test(frame.sandbox.value)
    );
  return !isSandboxed() || settings.get('exit') === 'on';
}

/** Returns whether the frame has a sandbox: every sandbox forbids to set `domain`, and nothing else does. */
function isSandboxed(): boolean {
  try {
    document.domain = document.domain;
    return false;
  } catch {
    return true;
  }
}
