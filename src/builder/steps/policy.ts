import {html, nothing} from 'lit';
import {copyable} from '../copyable.js';
import type {Desk} from '../desk.js';
import {check, needsOf, policiesIn, sentences, type Verdict} from '../policy.js';

let pasted = '';

/** What the site's security policy must allow, and what a pasted one lacks. */
export function policy(desk: Desk) {
  const {state, words, redraw, snippets} = desk;
  const needs = needsOf(state, snippets.prerendered?.hash);
  const policies = policiesIn(pasted);
  const paste = ({target}: Event) => {
    pasted = (target as HTMLTextAreaElement).value;
    redraw();
  };
  return html`<section class="part" aria-labelledby="policy-title">
    <h3 id="policy-title">${words.policy}</h3>
    <p>${words.policyLead}</p>
    <ul class="needs">${needs.map(({directive, source, why, ifThere}) => html`<li><code translate="no">${directive} ${source}</code> ${words.needs[why]} ${ifThere ? words.onlyIfThere : nothing}</li>`)}</ul>
    <div class="control">
      <label for="policy">${words.policyPaste}</label>
      <textarea id="policy" rows="4" spellcheck="false" autocomplete="off" placeholder="default-src 'self'; …" @input=${paste}></textarea>
    </div>
    <div id="policy-verdict" role="status">${!pasted.trim() ? nothing : policies.length ? verdict(desk, check(policies, needs)) : html`<p class="note warning">${words.policyNone}</p>`}</div>
  </section>`;
}

function verdict(desk: Desk, found: Verdict) {
  const {words} = desk;
  return html`${found.missing.length
      ? html`<div class="note warning"><p><strong>${words.policyMissing}</strong></p><ul>${sentences(words, found).map((sentence) => html`<li>${sentence}</li>`)}</ul></div>
          ${copyable(desk, words.policyMended, 'policy-mended', found.mended)}`
      : html`<p class="note fine">${words.policyFine}</p>`}
    ${found.nonce ? html`<p class="note">${words.policyNonce}</p>` : nothing}`;
}
