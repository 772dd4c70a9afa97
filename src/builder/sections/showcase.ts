import {html, nothing} from 'lit';
import {html as staticHtml, literal, type StaticValue} from 'lit/static-html.js';
import type {View} from '../builder-store.js';
import {purposes, showcase, type Tag} from '../purposes.js';
import {withPurpose} from '../state.js';

const names: Readonly<Record<Tag, StaticValue>> = {
  'blue-heart-banner': literal`blue-heart-banner`,
  'blue-heart-exit': literal`blue-heart-exit`,
  'blue-heart-explainer': literal`blue-heart-explainer`,
  'blue-heart-facts': literal`blue-heart-facts`,
  'blue-heart-helpline-card': literal`blue-heart-helpline-card`,
  'blue-heart-materials': literal`blue-heart-materials`,
  'blue-heart-report-button': literal`blue-heart-report-button`,
  'blue-heart-safety-guide': literal`blue-heart-safety-guide`,
  'blue-heart-share': literal`blue-heart-share`,
  'blue-heart-signal-quiz': literal`blue-heart-signal-quiz`,
};

/** Returns the section that shows every tag live. */
export function showAll({state, words, change}: View) {
  return html`<section class="section showcase" aria-labelledby="all-title">
    <h2 id="all-title">${words.all}</h2>
    <p>${words.allLead}</p>
    ${showcase.map((purpose) => {
      const {tag} = purposes[purpose];
      const name = words.purposes[purpose][0]!;
      const choose = () => {
        change(withPurpose(state, purpose));
        document.querySelector('#preview-title')?.scrollIntoView();
      };
      return html`<article class="shown">
        <header>
          <code translate="no">&lt;${tag}&gt;</code>
          <button type="button" class="button quiet" @click=${choose}>${words.use(name)}</button>
        </header>
        ${staticHtml`<${names[tag]} heading-level="3" shortcut=${tag === 'blue-heart-exit' ? 'off' : nothing}></${names[tag]}>`}
      </article>`;
    })}
  </section>`;
}
