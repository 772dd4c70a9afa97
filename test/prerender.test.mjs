// A trial, so that prerendering needs no rebuilding later: each tag renders on a server, whole and in its language.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';

const {templates} = await import('../dist/generated/locales/uk.js');

/** The server calls no connectedCallback and sees no ancestors, so that it is told the language. */
class UkrainianRenderer extends LitElementRenderer {
  connectedCallback() {
    this.element.speak('uk', templates);
    super.connectedCallback();
  }
}

for (const name of readdirSync('src/define').filter((file) => file !== 'define.ts').map((file) => file.replace('.ts', ''))) {
  test(`<blue-heart-${name}> renders on a server in Ukrainian`, async () => {
    await import(`../dist/define/${name}.js`);
    const tag = unsafeStatic(`blue-heart-${name}`);
    const page = await collectResult(render(html`<${tag}></${tag}>`, {elementRenderers: [UkrainianRenderer]}));
    assert.match(page, /<template [^>]*shadowrootmode="open"/);
    assert.match(page, /part=base[^>]* lang="uk" dir="ltr"/);
    assert.match(page, /[а-яіїєґ]{4,}/);
    assert.doesNotMatch(page, / style=/);
  });
}
