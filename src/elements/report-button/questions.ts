import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../content/contacts.js';
import type {Speech} from '../../foundation/speech.js';
import type {Answer, Answers} from './answers.js';

const regions: readonly (readonly [Answers['region'], Text])[] = [
  ['', (msg) => msg('Kies uw gewest', {id: 'report.region-choose'})],
  ['brussels', (msg) => msg('Brussel', {id: 'report.brussels'})],
  ['flanders', (msg) => msg('Vlaanderen', {id: 'report.flanders'})],
  ['wallonia', (msg) => msg('Wallonië', {id: 'report.wallonia'})],
  ['unknown', (msg) => msg('Ik weet het niet', {id: 'report.region-unknown'})],
];

/** Returns the question in which region the visitor is, for the recognised centre there. */
export function regionMenu({msg}: Speech, region: Answers['region'], answer: Answer): TemplateResult {
  const choose = ({currentTarget}: Event) =>
    answer({region: (currentTarget as HTMLSelectElement).value as Answers['region']});
  return html`<label class="question name stack tight"
      >${msg('Een erkend centrum in uw gewest', {id: 'report.centre'})}
      <select part="action" @change=${choose}>
        ${regions.map(([id, text]) => html`<option value=${id} ?selected=${id === region}>${text(msg)}</option>`)}
      </select>
    </label>
    ${
      region === 'unknown'
        ? html`<p>${msg('Dan helpt het meldpunt u verder.', {id: 'report.region-unknown-then'})}</p>`
        : nothing
    }`;
}

/** Returns the question on which the Guardianship Service depends. */
export function childAlone({msg}: Speech, answers: Answers, answer: Answer): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${answers.childAlone}
      @change=${({currentTarget}: Event) => answer({childAlone: (currentTarget as HTMLInputElement).checked})}
    />
    ${msg('Ik ben volwassen, en het kind is hier zonder ouder.', {id: 'report.child-alone'})}
  </label>`;
}
