const file = 'blue-heart.js';

const isOurs = ({src}: HTMLScriptElement): boolean => src !== '' && new URL(src).pathname.split('/').pop() === file;

/** The folder that the script came from, looked up while it runs for the first time: later nothing tells which script it was. */
export const base = ((): URL | undefined => {
  const running = document.currentScript as HTMLScriptElement | null;
  const scripts = [running, ...document.scripts].filter((script) => script !== null);
  const told = scripts.find(({dataset}) => dataset.blueHeartBase !== undefined)?.dataset.blueHeartBase;
  if (told !== undefined) return new URL(told.replace(/\/?$/, '/'), document.baseURI);
  const ours = scripts.find(isOurs);
  return ours && new URL('.', ours.src);
})();
