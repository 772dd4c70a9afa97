import {html, type TemplateResult} from 'lit';
import {warnIcon} from './icon.js';
import type {Speech} from './speech.js';

// Approved words. They may be translated; they may not be shortened, softened or made friendlier.

/** What somebody who may be watched should know before calling. It stands below the number, never above it. */
export const cautions = ({msg}: Speech): TemplateResult => html`<div class="cautions row tint small">
  ${warnIcon}
  <p>
    ${msg('Bel alleen als niemand u kan zien of horen.', {id: 'protect.alone'})}
    ${msg('Oproepen en bezochte pagina’s kunnen in deze telefoon blijven staan.', {id: 'protect.trace'})}
    ${msg('Een telefoon die u vertrouwt, is veiliger.', {id: 'protect.trusted'})}
  </p>
</div>`;

/** To somebody it is about. */
export const notYourFault = ({msg}: Speech): TemplateResult => html`<p>
  ${msg('Ook als u ja hebt gezegd, kan het mensenhandel zijn. Het is niet uw schuld.', {id: 'protect.not-your-fault'})}
</p>`;

/** To somebody who has no papers. */
export const withoutPapers = ({msg}: Speech): TemplateResult => html`<p>
  ${msg('Hebt u geen papieren? Met Payoke kunt u praten zonder uw naam te zeggen. Het meldpunt vraagt niet eerst een verklaring bij de politie.', {
    id: 'protect.without-papers',
  })}
</p>`;

/** How a witness behaves. */
export const witness = ({msg}: Speech): TemplateResult => html`<ul class="rules stack tight">
  <li>${msg('Spreek niemand erop aan, volg niemand, film niet en zet niets online.', {id: 'protect.confront'})}</li>
  <li>${msg('Stel de persoon geen vragen waar anderen bij zijn.', {id: 'protect.ask'})}</li>
  <li>${msg('Iemand kan hulp eerst weigeren.', {id: 'protect.refuse'})}</li>
  <li>${msg('Twijfelt u? Vraag raad.', {id: 'protect.unsure'})}</li>
</ul>`;

/** About images of abuse. */
export const images = ({msg}: Speech): TemplateResult => html`<p>
  ${msg('Beelden van misbruik: kopieer ze niet en stuur ze niet door.', {id: 'protect.images'})}
</p>`;
