import {html, nothing} from 'lit';
import type {View} from '../builder-store.js';
import {copyLines, selectLines} from '../clipboard.js';
import {emphasised} from '../emphasised.js';
import {mailto} from '../letter.js';
import {tagOf} from '../state.js';
import {nameOfSystem, stepWords} from './site.js';

/** The tags that say as plain text what they say as a tag. Of the others only a title and a way to help is left. */
const fullAsText: readonly string[] = [
  'blue-heart-helpline-card',
  'blue-heart-report-button',
  'blue-heart-safety-guide',
];

/** Returns the lines with the button that copies them, and what to do with them. On a narrow window they are a bar. */
export function take(view: View) {
  const {state, words, session, snippets, update} = view;
  const {linesAreOpen} = session;
  const isCopied = session.copied === snippets.lines;
  return html`<div class="lines ${linesAreOpen ? 'open' : ''}">
    <div class="lines-head">
      <div>
        <h2>${title(view)}</h2>
        <span class="wide">${words.formTitles[state.form]}</span>
        <span class="short">
          ${isCopied ? toSteps(view, words.now(countSteps(view, ''))) : words.formShort[state.form]}
        </span>
      </div>
      <button
        type="button"
        class="up"
        aria-expanded=${linesAreOpen ? 'true' : 'false'}
        aria-controls="lines"
        aria-label=${words.showLines}
        @click=${() => update({linesAreOpen: !linesAreOpen})}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 15l7-7 7 7" /></svg>
      </button>
      <button type="button" class="button main ${isCopied ? 'done' : ''}" id="copy" @click=${() => void copy(view)}>
        ${
          isCopied
            ? html`<span class="wide">✓ ${words.done}</span><span class="short">✓ ${words.doneShort}</span>`
            : state.form === 'letter'
              ? html`<span class="wide">${words.copyLetter}</span><span class="short">${words.copy}</span>`
              : words.copy
        }
      </button>
    </div>
    <pre id="lines" class="code" tabindex="0" role="region" translate="no" aria-label=${words.theLines}>
${snippets.lines}</pre>
    <div class="next">
      <p>${session.uncopied === snippets.lines ? words.notCopied : isCopied ? now(view) : next(view)}</p>
      ${download(view)}
    </div>
  </div>`;
}

async function copy({state, words, snippets, update, announce}: View): Promise<void> {
  const {lines} = snippets;
  if (await copyLines(lines, state.form)) {
    update({copied: lines, uncopied: ''});
    announce(words.copied);
    return;
  }
  update({copied: '', uncopied: lines, linesAreOpen: true});
  selectLines(document.querySelector('#lines')!);
  announce(words.notCopied);
}

function title(view: View) {
  const {state, words} = view;
  const name = nameOfSystem(view);
  if (state.form === 'letter') return words.letterName;
  return name
    ? html`<span class="wide">${words.linesFor(name)}</span><span class="short">${words.shortFor(name)}</span>`
    : words.lines;
}

/** Says what comes after copying, and what the form leaves out. */
function next(view: View) {
  const {state, words, snippets} = view;
  const {form} = state;
  const isThin = form === 'plain' && !fullAsText.includes(tagOf(state));
  const leftOut = form === 'link' || form === 'frame' ? snippets.leftOut : [];
  return html`${state.system ? toSteps(view, words.after(countSteps(view, nameOfSystem(view)))) : words.noSystem}
  ${isThin ? words.thin : nothing} ${leftOut.length ? words.leftOut(leftOut.join(', ')) : nothing}`;
}

/** Says what to do now that the lines are copied. */
function now(view: View) {
  const {state, words} = view;
  if (!state.system) return words.nowNoSystem;
  const steps = stepWords(view);
  // The first step of a letter is to copy it.
  return html`${emphasised(words.now(steps[state.form === 'letter' ? 1 : 0]!))} ${toSteps(view, words.allSteps)}`;
}

function countSteps(view: View, system: string): string {
  const {words} = view;
  const count = String(stepWords(view).length);
  return system ? words.stepCountIn(count, system) : words.stepCount(count);
}

/** Returns a button that leads to the steps. A link would replace the fragment, in which the choices stand. */
function toSteps({state}: View, name: string) {
  const go = () => {
    const heading = document.querySelector<HTMLElement>('#steps-title');
    heading?.focus({preventScroll: true});
    heading?.scrollIntoView({block: 'start'});
  };
  return state.system ? html`<button type="button" class="as-link" @click=${go}>${name}</button>` : name;
}

/** Returns what belongs to the lines: the plugin, the files, or a mail with the letter. */
function download(view: View) {
  const {state, words, release, snippets} = view;
  const file = (href: string, name: string) => html`<a class="button quiet" href=${href} download>${name}</a>`;
  switch (state.form) {
    case 'shortcode':
      return file('blue-heart.zip', words.plugin);
    case 'letter':
      // A letter that is too long for an address is to be pasted into the mail.
      return html`<a class="button quiet" href=${mailto(snippets.lines, words)} @click=${() => void copy(view)}
        >${words.openInMail}</a
      >`;
    case 'plain':
    case 'prerendered':
      return nothing;
    default:
      return URL.canParse(state.folder) ? nothing : file(`blue-heart-elements-${release.version}.zip`, words.zip);
  }
}
