import {page} from '../foundation/plain.js';

/** Returns whether the path ends in our file name. Compares text, because another script's address may not parse. */
const isOurs = ({src}: HTMLScriptElement): boolean => /^[^?#]*\/blue-heart\.js([?#]|$)/.test(src);

const running = page.currentScript as HTMLScriptElement | null;
const scripts = [running, ...page.scripts].filter((script) => script !== null);

/** The folder that the script came from. Found while the script first runs: later nothing tells which script it was. */
export const base = ((): URL | undefined => {
  const given = scripts.find(({dataset}) => dataset.blueHeartBase !== undefined)?.dataset.blueHeartBase;
  try {
    return given === undefined
      ? new URL('./', scripts.find(isOurs)?.src)
      : new URL(given.replace(/\/?$/, '/'), page.baseURI);
  } catch {
    return undefined;
  }
})();

/** The nonce by which a content security policy allows our script; what the script loads needs it too. */
export const nonce = (running ?? scripts.find(isOurs))?.nonce ?? '';
