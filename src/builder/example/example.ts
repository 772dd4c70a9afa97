import {guardCalls} from '../preview.js';

guardCalls();

const strict = document.querySelector('meta[http-equiv="Content-Security-Policy" i]') !== null;
document
  .querySelector(`.versions a[href="${strict ? 'strict' : 'example'}.html"]`)
  ?.setAttribute('aria-current', 'page');

// A #hash link adds a history entry, with which Back would show this page again after an exit. So replace the entry.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    location.replace(link.hash);
  });
}
