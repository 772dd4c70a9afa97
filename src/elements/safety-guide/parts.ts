import {html, type TemplateResult} from 'lit';
import {quizSeveral} from '../../content/first-words.js';
import {pimp, rights, risks, type GuideAudience} from '../../content/safety-guide.js';
import type {Speech} from '../../foundation/speech.js';
import {fedasilInfo, images, withoutPapers} from '../../foundation/words-that-protect.js';

export type PartId = 'pimp' | 'rights' | 'risks';

/** The parts that open before the list, in the order for each reader. */
export const partsFor: Readonly<Record<GuideAudience, readonly PartId[]>> = {
  ukraine: ['rights', 'risks'],
  minor: ['pimp', 'rights', 'risks'],
};

export function partTitle({msg}: Speech, id: PartId, audience: GuideAudience): string {
  if (id === 'pimp') return pimp.title(msg);
  if (id === 'risks') return msg('De risico’s', {id: 'safety-guide.risks'});
  return audience === 'minor'
    ? msg('Jouw rechten', {id: 'safety-guide.minor-rights'})
    : msg('Uw rechten', {id: 'safety-guide.rights'});
}

export function partContent(speech: Speech, id: PartId, audience: GuideAudience): TemplateResult {
  if (id === 'pimp') return pimpContent(speech);
  return id === 'risks' ? risksContent(speech) : rightsContent(speech, audience);
}

function pimpContent(speech: Speech) {
  const {msg} = speech;
  const abuse = msg(
    'Beelden van seksueel misbruik van kinderen: kopieer ze niet en stuur ze niet door. Je kunt ze anoniem melden op stopchildporno.be.',
    {id: 'safety-guide.minor-images'},
  );
  return html`<p class="read">${pimp.is(msg)}</p>
    <ol class="listed read">
      ${pimp.steps.map((step) => html`<li>${step(msg)}</li>`)}
    </ol>
    <p class="read">${pimp.after(msg)}</p>
    ${abuse ? html`<p class="read">${abuse}</p>` : images(speech)}`;
}

function rightsContent(speech: Speech, audience: GuideAudience) {
  const groups = rights[audience].map((sentences) => sentences.map((sentence) => sentence(speech.msg)));
  const said = groups.filter((sentences) => sentences.join(''));
  return html`${said.map(
    (sentences) =>
      html`<ul class="listed read">
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`,
  )}
  ${audience !== 'minor' ? withoutPapers(speech) : said.length < groups.length ? fedasilInfo(speech) : ''}`;
}

function risksContent({msg}: Speech) {
  return html`<ul class="listed read">
      ${risks.map((risk) => html`<li>${risk(msg)}</li>`)}
    </ul>
    <p class="read name">${quizSeveral(msg)}</p>`;
}
