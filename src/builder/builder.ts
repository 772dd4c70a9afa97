// The builder, the start page of a release: choose, look, copy. It stores nothing; the choices stand in the fragment of
// the address.
import {html, render} from 'lit';
import {nameOf} from '../localization/locale.js';
import {BuilderStore, type View} from './builder-store.js';
import {copyable} from './copyable.js';
import {guardCalls, say} from './preview.js';
import {allColours} from './sections/all-colours.js';
import {apart} from './sections/apart.js';
import {colours} from './sections/colours.js';
import {files} from './sections/files.js';
import {fold} from './sections/fold.js';
import {languages} from './sections/languages.js';
import {pages} from './sections/pages.js';
import {pick} from './sections/pick.js';
import {policy} from './sections/policy.js';
import {listenToPreview, preview, showPreview} from './sections/preview.js';
import {published} from './sections/published.js';
import {settings} from './sections/settings.js';
import {site, takeForm} from './sections/site.js';
import {take} from './sections/take.js';
import {toFragment} from './state.js';
import {pageLanguages, wordsIn, type PageLanguage, type Words} from './words/words.js';

const heartPath = 'M12 21C5 15.500 2 12 2 8a5.200 5.200 0 0 1 10-2 5.200 5.200 0 0 1 10 2c0 4-3 7.500-10 13z';

const page = document.createElement('div');
document.body.append(page);
const store = new BuilderStore(document.documentElement.dataset.version!);

guardCalls(window, () => wordsIn(store.language).cancelled);
document.addEventListener('blue-heart-exit', (event) => {
  event.preventDefault();
  say(window, wordsIn(store.language).leaves);
});
listenToPreview(store);
store.subscribe({
  draw(view) {
    document.documentElement.lang = view.state.page;
    document.title = view.words.title;
    render(whole(view), page);
    showPreview(view);
  },
  fail: (words) => render(failure(words), page),
});

/** Returns the message that the page shows when one of its files did not load. */
function failure(words: Words) {
  return html`<main>
    <h1>${words.title}</h1>
    <p role="alert">${words.broken}</p>
  </main>`;
}

function whole(view: View) {
  const {words} = view;
  return html`<header class="top">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${heartPath} /></svg>
      <span>${words.brand}</span>
      <select
        id="page"
        aria-label=${words.pageLanguage}
        @change=${({target}: Event) => view.change({page: (target as HTMLSelectElement).value as PageLanguage})}
      >
        ${pageLanguages.map(
          (code) =>
            html`<option value=${code} lang=${code} .selected=${code === view.state.page}>${nameOf(code)}</option>`,
        )}
      </select>
    </header>
    <main>
      <div class="intro">
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
      </div>
      ${pick(view)}
      <section class="panel" aria-label=${words.panel}>${preview(view)}${take(view)}</section>
      ${site(view)} ${languages(view)} ${colours(view)} ${folds(view)}
      <p class="foot">${words.kept} <a href="example.html">${words.example}</a></p>
    </main>
    <p class="said" role="status">${view.session.announced}</p>`;
}

/** The forms for a site that allows no script, or strips our tags; the first works everywhere. */
const otherForms = ['plain', 'frame', 'prerendered', 'link'] as const;

/** Returns what stays folded: other forms, the check, the policy, every setting, and the letter. */
function folds(view: View) {
  const {words, state} = view;
  const {folds: titles} = words;
  return html`<div class="card folds">
    ${fold(
      'no-script',
      titles.noScript,
      html`<p>${words.noScriptLead}</p>
        <p class="buttons">${otherForms.map((form) => takeForm(view, form, words.formTake[form]))}</p>
        <p>${words.noScriptYearly}</p>`,
    )}
    ${fold('check', titles.check, published(view))} ${fold('csp', titles.policy, policy(view))}
    ${fold(
      'settings',
      titles.settings,
      html`${settings(view)} ${files(view)} ${allColours(view)} ${pages(view)} ${apart(view)}
        <h3>${words.share}</h3>
        ${copyable(view, words.sharedLink, 'state-link', location.href.split('#')[0] + toFragment(state))}`,
    )}
    ${fold('ask', titles.ask, takeForm(view, 'letter', words.formTake.letter))}
  </div>`;
}
