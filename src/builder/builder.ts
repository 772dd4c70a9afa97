// The builder, the start page of a release: pick a tag, look at it, copy the lines. It stores nothing; the choices
// stand in the fragment of the address.
import {html, nothing, render} from 'lit';
import {BuilderStore, type View} from './builder-store.js';
import {copyable} from './copyable.js';
import {guardCalls, say} from './preview.js';
import {colours} from './sections/colours.js';
import {pick} from './sections/pick.js';
import {policy} from './sections/policy.js';
import {listenToPreview, preview, showPreview} from './sections/preview.js';
import {published} from './sections/published.js';
import {settings} from './sections/settings.js';
import {showAll} from './sections/showcase.js';
import {take} from './sections/take.js';
import {toFragment} from './state.js';
import {pageLanguages, wordsIn, type PageLanguage, type Words} from './words/words.js';

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
  return html`<a class="skip" href="#main" @click=${skip}>${words.skip}</a>
    <header class="masthead">
      <div>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      <div class="beside">
        <label class="inline"
          >${words.pageLanguage}
          <select
            id="page"
            @change=${({target}: Event) => view.change({page: (target as HTMLSelectElement).value as PageLanguage})}
          >
            ${pageLanguages.map(
              (code) =>
                html`<option value=${code} lang=${code} .selected=${code === view.state.page}>${nameIn(code)}</option>`,
            )}
          </select>
        </label>
        <a href="example.html">${words.example}</a>
      </div>
    </header>
    <main id="main" tabindex="-1">
      <div class="columns">${pick(view)}${preview(view)}${settings(view)}${colours(view)}</div>
      ${take(view, policy(view))} ${published(view)}
      <section class="section" aria-labelledby="kept-title">
        <h2 id="kept-title">${words.share}</h2>
        <p>${words.kept}</p>
        ${
          view.snippets.leftOut.length
            ? html`<p class="note">${words.linkLeftOut(view.snippets.leftOut.join(', '))}</p>`
            : nothing
        }
        ${copyable(view, words.sharedLink, 'state-link', location.href.split('#')[0] + toFragment(view.state))}
      </section>
      ${showAll(view)}
    </main>
    <footer><p>${words.footer}</p></footer>
    <p class="said" role="status">${view.session.announced}</p>`;
}

const nameIn = (code: PageLanguage): string => ({nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English'})[code];

/** Moves focus to the main part by script: following the link would replace the fragment, which holds the state. */
function skip(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}
