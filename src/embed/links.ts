import {page} from '../foundation/plain.js';
import {warnOnce} from '../localization/warn-once.js';
import {linkSelector} from './link-selector.js';

/** Loads what puts tags in place of links (link-form.ts), once the page has such a link. */
export function upgradeLinks(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    waiting = undefined;
    if (!page.querySelector(linkSelector)) return;
    observer.disconnect();
    import('./link-form.js').then(
      ({replaceLinks}) => replaceLinks(),
      (error: unknown) => warnOnce('The links stay links.', error),
    );
  };
  // Looks at most ten times a second, because a page may change all the time.
  const observer = new MutationObserver(() => (waiting ??= setTimeout(look, 100)));
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['href', 'data-blue-heart']});
  look();
}
