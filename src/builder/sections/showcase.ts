import {html, nothing} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import type {View} from '../builder-store.js';
import {purposes, showcase, wordsOf} from '../purposes.js';
import {withPurpose} from '../state.js';

/** Returns the section that shows each tag at work. */
export function showAll({state, words, change}: View) {
  return html`<section class="section showcase" aria-labelledby="all-title">
    <h2 id="all-title">${words.all}</h2>
    <p>${words.allLead}</p>
    ${showcase.map((purpose) => {
      const {tag} = purposes[purpose];
      const element = unsafeStatic(tag);
      const name = wordsOf(purpose, words)[0]!;
      const shortcut = tag === 'blue-heart-exit' ? 'off' : nothing;
      const choose = () => {
        change(withPurpose(state, purpose));
        document.querySelector('#preview-title')?.scrollIntoView();
      };
      return html`<article class="shown">
        <header>
          <code translate="no">&lt;${tag}&gt;</code>
          <button type="button" class="button quiet" @click=${choose}>${words.use(name)}</button>
        </header>
        ${staticHtml`<${element} heading-level="3" shortcut=${shortcut}></${element}>`}
      </article>`;
    })}
  </section>`;
}
