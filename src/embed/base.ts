import {page} from '../foundation/plain.js';

/** Whether the path ends in our name; the address of another script need not even parse. */
const isOurs = ({src}: HTMLScriptElement): boolean => /^[^?#]*\/blue-heart\.js([?#]|$)/.test(src);

const running = page.currentScript as HTMLScriptElement | null;
const scripts = [running, ...page.scripts].filter((script) => script !== null);

/** The folder that the script came from, looked up while it runs for the first time: later nothing tells which script it was. */
export const base = ((): URL | undefined => {
  const told = scripts.find(({dataset}) => dataset.blueHeartBase !== undefined)?.dataset.blueHeartBase;
  try {
    return told === undefined
      ? new URL('./', scripts.find(isOurs)?.src)
      : new URL(told.replace(/\/?$/, '/'), page.baseURI);
  } catch {
    return undefined;
  }
})();

/** By which a policy knows our script; what the script loads needs it too. */
export const nonce = (running ?? scripts.find(isOurs))?.nonce ?? '';
