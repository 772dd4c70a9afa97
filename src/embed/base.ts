import {page} from '../foundation/plain.js';

const running = page.currentScript as HTMLScriptElement | null;
const scripts = [running, ...page.scripts].filter((script) => script !== null);
const ours = scripts.find(addressIn);

/**
 * Returns the address of our file that a script has in any attribute, because what holds a script back moves it out of
 * `src`. Compares text, because the address of another script may not parse.
 */
function addressIn({attributes}: HTMLScriptElement): string | undefined {
  return [...attributes].find(({value}) => /^([^?#]*\/)?blue-heart\.js([?#]|$)/.test(value))?.value;
}

/** The folder that the script came from. Found while the script first runs: later nothing tells which script it was. */
export const base = ((): URL | undefined => {
  const given = scripts.find(({dataset}) => 'blueHeartBase' in dataset)?.dataset.blueHeartBase;
  try {
    return new URL('./', new URL(given?.replace(/\/?$/, '/') ?? addressIn(ours!)!, page.baseURI));
  } catch {
    return undefined;
  }
})();

/** The nonce by which a content security policy allows our script; what the script loads needs it too. */
export const nonce = (running ?? ours)?.nonce ?? '';
