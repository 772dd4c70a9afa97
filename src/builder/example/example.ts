import {guardCalls} from '../preview.js';

guardCalls();

const strict = document.querySelector('meta[http-equiv="Content-Security-Policy" i]') !== null;
document
  .querySelector(`.versions a[href="${strict ? 'strict' : 'example'}.html"]`)
  ?.setAttribute('aria-current', 'page');

// A #hash link adds a history entry that would bring this page back after an exit, so these replace the current one.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    location.replace(link.hash);
  });
}
