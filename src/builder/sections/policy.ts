import {html, nothing} from 'lit';
import {copyable} from '../copyable.js';
import type {View} from '../builder-store.js';
import {check, sentences} from '../policy/check.js';
import {framedNeedsOf, needsOf, type Need} from '../policy/needs.js';
import {read} from '../policy/read.js';
import {colourRules} from '../snippets.js';

/** Returns the part about the site's security policy: what it must allow, and what is missing in a pasted one. */
export function policy(view: View) {
  const {state, words, update, session, snippets, release} = view;
  const needs = needsOf(state, snippets.hash, release.version);
  const framed = framedNeedsOf(state);
  const paste = ({target}: Event) => update({policy: (target as HTMLTextAreaElement).value});
  if (!needs.length) return html`<p class="note fine">${words.policyNothing}</p>`;
  const rules = colourRules(state);
  return html`<p>${words.policyLead}</p>
    <ul class="needs">
      ${[...needs, ...framed].map(
        ({directive, source, why, ifThere}) =>
          html`<li>
            <code translate="no">${directive} ${source}</code> ${words.needs[why]}
            ${ifThere ? words.onlyIfThere : nothing}
          </li>`,
      )}
    </ul>
    ${
      state.form === 'frame'
        ? html`<p>
            ${URL.canParse(state.folder) ? words.policyFrameThere(new URL(state.folder).host) : words.policyFrameHere}
          </p>`
        : nothing
    }
    ${
      rules && state.form !== 'frame'
        ? html`<p>${words.policyColours}</p>
            ${copyable(view, words.policyColourRules, 'colour-rules', rules)}`
        : nothing
    }
    <div class="control">
      <label for="policy">${words.policyPaste}</label>
      <textarea
        id="policy"
        rows="4"
        spellcheck="false"
        autocomplete="off"
        placeholder="default-src 'self'; …"
        @input=${paste}
      ></textarea>
    </div>
    <div id="policy-verdict" role="status">${session.policy.trim() ? verdict(view, needs, framed) : nothing}</div>`;
}

function verdict(view: View, needs: readonly Need[], framed: readonly Need[]) {
  const {words, state, session} = view;
  const {policies, reportOnly, meta, denied} = read(session.policy);
  // A policy in a meta tag applies to its own page only, not to the page in the frame.
  const found = check(policies, meta ? needs : [...needs, ...framed]);
  const {missing, corrected, nonce} = found;
  // Browsers ignore X-Frame-Options if the policy has frame-ancestors.
  const refused =
    denied &&
    state.form === 'frame' &&
    !URL.canParse(state.folder) &&
    !policies.some((policy) => policy.has('frame-ancestors'));
  return html`${policies.length || reportOnly ? nothing : html`<p class="note warning">${words.policyNone}</p>`}
  ${reportOnly ? html`<p class="note">${words.policyReportOnly}</p>` : nothing}
  ${
    missing.length
      ? html`<div class="note warning">
          <p><strong>${words.policyMissing}</strong></p>
          <ul>
            ${sentences(words, found).map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        </div>`
      : nothing
  }
  ${nonce ? html`<p class="note warning">${words.policyNonce}</p>` : nothing}
  ${refused ? html`<p class="note warning">${words.policyRefused}</p>` : nothing}
  ${corrected ? copyable(view, words.policyMended, 'policy-mended', corrected) : nothing}
  ${
    policies.length && !missing.length && !nonce && !refused
      ? html`<p class="note fine">${words.policyFine}</p>`
      : nothing
  }`;
}
