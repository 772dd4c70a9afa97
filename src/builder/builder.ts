// The start page: what to pick, how it looks, and what to copy. It keeps nothing but the fragment of its own address.
import {html, nothing, render} from 'lit';
import {contactNamesIn} from './contact-names.js';
import {copyable} from './copyable.js';
import type {BuilderStore} from './builder-store.js';
import {allowedOf, controlsOf} from './manifest.js';
import {guardCalls, say} from './preview.js';
import {snippetsFor, type Release} from './snippets.js';
import {fromFragment, tagOf, toFragment} from './state.js';
import {colours} from './sections/colours.js';
import {pick} from './sections/pick.js';
import {policy} from './sections/policy.js';
import {forgetHit, preview, showPreview} from './sections/preview.js';
import {published} from './sections/published.js';
import {settings} from './sections/settings.js';
import {showAll} from './sections/showcase.js';
import {take} from './sections/take.js';
import {pageLanguages, wordsIn, type PageLanguage} from './words/words.js';

const page = document.createElement('div');
document.body.append(page);
const version = document.documentElement.dataset.version!;
let state = fromFragment(location.hash, navigator.languages);
/** Whether the state was written in this page: a link may be anybody's. A reload keeps it with the entry of the history. */
let isOwn = history.state === 'own';
let turn = 0;
let said = '';
let saying: ReturnType<typeof setTimeout> | undefined;
let store: BuilderStore | undefined;

guardCalls(window, () => wordsIn(state.page).cancelled);
document.addEventListener('blue-heart-exit', (event) => {
  event.preventDefault();
  say(window, wordsIn(state.page).leaves);
});
addEventListener('hashchange', () => {
  isOwn = history.state === 'own';
  state = fromFragment(location.hash, navigator.languages);
  forgetHit();
  draw().catch(fail);
});

const release: Promise<Release> = fetch(`${version}/integrity.json`).then(
  (answer) => answer.json() as Promise<Release>,
);
draw().catch(fail);

const change: BuilderStore['change'] = (changes) => {
  state = {...state, ...(typeof changes === 'function' ? changes(state) : changes)};
  // It replaces: Back leads to where the webmaster came from, not through every choice.
  isOwn = true;
  history.replaceState('own', '', toFragment(state));
  forgetHit();
  draw().catch(fail);
};

/** Where a file of the folder is missing, a page says so; a blank one would not. */
function fail(): void {
  render(
    html`<main>
      <h1>${wordsIn(state.page).title}</h1>
      <p role="alert">${wordsIn(state.page).broken}</p>
    </main>`,
    page,
  );
}

/** Draws the whole page from the state; where two are under way, the later one stands. */
async function draw(): Promise<void> {
  const mine = ++turn;
  const [controls, released] = await Promise.all([controlsOf(tagOf(state)), release]);
  if (mine !== turn) return;
  state = {...state, attributes: allowedOf(state.attributes, controls, isOwn)};
  const now = state;
  const [snippets, contactNames] = await Promise.all([snippetsFor(now, controls, released), contactNamesIn(now.page)]);
  if (mine !== turn) return;
  store = {
    state: now,
    words: wordsIn(now.page),
    controls,
    contactNames,
    snippets,
    release: released,
    change,
    announce,
    redraw,
  };
  redraw();
}

function redraw(): void {
  if (!store) return;
  document.documentElement.lang = store.state.page;
  document.title = store.words.title;
  render(whole(store), page);
  showPreview(store);
}

function announce(words: string): void {
  clearTimeout(saying);
  // A live region is announced when its text changes: the same words twice are two changes.
  said = '';
  redraw();
  saying = setTimeout(() => {
    said = words;
    redraw();
    saying = setTimeout(() => {
      said = '';
      redraw();
    }, 6000);
  }, 50);
}

function whole(store: BuilderStore) {
  const {words} = store;
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
            @change=${({target}: Event) => change({page: (target as HTMLSelectElement).value as PageLanguage})}
          >
            ${pageLanguages.map((code) => html`<option value=${code} lang=${code} .selected=${code === state.page}>${nameIn(code)}</option>`)}
          </select>
        </label>
        <a href="example.html">${words.example}</a>
      </div>
    </header>
    <main id="main" tabindex="-1">
      <div class="columns">${pick(store)}${preview(store)}${settings(store)}${colours(store)}</div>
      ${take(store, policy(store))} ${published(store)}
      <section class="step" aria-labelledby="kept-title">
        <h2 id="kept-title">${words.share}</h2>
        <p>${words.kept}</p>
        ${store.snippets.leftOut.length ? html`<p class="note">${words.linkLeftOut(store.snippets.leftOut.join(', '))}</p>` : nothing}
        ${copyable(store, words.sharedLink, 'state-link', location.href.split('#')[0] + toFragment(store.state))}
      </section>
      ${showAll(store)}
    </main>
    <footer><p>${words.footer}</p></footer>
    <p class="said" role="status">${said}</p>`;
}

const nameIn = (code: PageLanguage): string => ({nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English'})[code];

/** The fragment is the state's own. */
function skip(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}
