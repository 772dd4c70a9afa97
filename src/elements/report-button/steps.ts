import {html, nothing, type TemplateResult} from 'lit';
import {centres} from '../../content/audiences.js';
import {contacts, type Region, type Text} from '../../content/contacts.js';
import {routes, type RouteId} from '../../content/routes.js';
import {
  contactEntries,
  contactEntry,
  contactList,
  type ContactOptions,
} from '../../foundation/contacts/contact-list.js';
import type {Speech} from '../../foundation/speech.js';
import {caution} from '../../foundation/contacts/caution.js';
import {images, notYourFault, withoutPapers, witness} from '../../foundation/words-that-protect.js';

/** The answers that a visitor has given so far. The dialog forgets them when it closes. */
export interface Answers {
  readonly route?: RouteId;
  readonly region: Region | 'unknown' | '';
  readonly childAlone: boolean;
}

export type Answer = (answers: Partial<Answers>) => void;

const choices: readonly (readonly [RouteId, Text])[] = [
  ['me', (msg) => msg('Het gaat over mij', {id: 'report.me'})],
  ['saw', (msg) => msg('Ik heb iets gezien of gehoord', {id: 'report.saw'})],
  ['child', (msg) => msg('Het gaat over een kind', {id: 'report.child'})],
  ['online', (msg) => msg('Het gebeurt online', {id: 'report.online'})],
];

const onlineChoices: readonly (readonly [RouteId, Text])[] = [
  ['online-adult', (msg) => msg('Het gaat over een volwassene', {id: 'report.online-adult'})],
  ['online-child', (msg) => msg('Het gaat over een kind', {id: 'report.child'})],
];

const regions: readonly (readonly [Answers['region'], Text])[] = [
  ['', (msg) => msg('Kies uw gewest', {id: 'report.region-choose'})],
  ['brussels', (msg) => msg('Brussel', {id: 'report.brussels'})],
  ['flanders', (msg) => msg('Vlaanderen', {id: 'report.flanders'})],
  ['wallonia', (msg) => msg('Wallonië', {id: 'report.wallonia'})],
  ['unknown', (msg) => msg('Ik weet het niet', {id: 'report.region-unknown'})],
];

/** Returns the heading of the step that the answers lead to. */
export function stepTitle({msg}: Speech, {route}: Answers): string {
  return (
    [...choices, ...onlineChoices].find(([id]) => id === route)?.[1](msg) ??
    msg('Waarover gaat het?', {id: 'report.question'})
  );
}

/** Returns the step that the answers lead to: a choice, or at most three contacts, the best one first. */
export function step(speech: Speech, answers: Answers, answer: Answer, options: ContactOptions): TemplateResult {
  const {route} = answers;
  if (route === undefined) return choiceList(speech, choices, answer);
  if (route === 'online') return html`${images(speech)} ${choiceList(speech, onlineChoices, answer)}`;
  const steps = routes[route];
  const [first, ...others] = contactEntries(
    speech,
    steps.map(({contact, by}) => [contacts[contact], by] as const),
    options,
  ).map((entry, at) => {
    const {only} = steps[at]!;
    return only
      ? html`<p><strong>${only(speech.msg)}</strong></p>
          ${entry}`
      : entry;
  });
  const last = route === 'me' || route === 'saw' ? regionalCentre : route === 'child' ? childAlone : undefined;
  return html`<div class="stack">
    <div part="first" class="stack tight">${first} ${route === 'me' ? caution(speech) : nothing}</div>
    ${route === 'me' ? html`${notYourFault(speech)} ${whenYouCall(speech)} ${withoutPapers(speech)}` : nothing}
    ${contactList(last ? [...others, last(speech, answers, answer, options)] : others)}
    ${route === 'saw' ? witness(speech) : nothing} ${route.startsWith('online') ? images(speech) : nothing}
  </div>`;
}

/** Returns what happens when somebody calls or writes. */
function whenYouCall({msg}: Speech) {
  return html`<p>
    ${msg(
      'Ze luisteren en bekijken het samen met u. Misschien nodigen ze u uit. U kiest. Is het geen mensenhandel? Dan zoeken ze een andere dienst.',
      {
        id: 'report.when-you-call',
      },
    )}
  </p>`;
}

function choiceList({msg}: Speech, list: typeof choices, answer: Answer) {
  return html`<ul class="stack">
    ${list.map(
      ([route, text]) =>
        html`<li>
          <button part="action choice" class="name" @click=${() => answer({route})}>${text(msg)}</button>
        </li>`,
    )}
  </ul>`;
}

function regionalCentre(speech: Speech, {region}: Answers, answer: Answer, options: ContactOptions) {
  const {msg} = speech;
  const choose = ({currentTarget}: Event) =>
    answer({region: (currentTarget as HTMLSelectElement).value as Answers['region']});
  return html`<label class="name"
      >${msg('Een erkend centrum in uw gewest', {id: 'report.centre'})}
      <select part="action" @change=${choose}>
        ${regions.map(([id, text]) => html`<option value=${id} ?selected=${id === region}>${text(msg)}</option>`)}
      </select>
    </label>
    ${
      region === 'unknown'
        ? html`<p>${msg('Dan helpt het meldpunt u verder.', {id: 'report.region-unknown-then'})}</p>`
        : region
          ? contactEntry(speech, contacts[centres[region]], options)
          : nothing
    }`;
}

function childAlone(speech: Speech, answers: Answers, answer: Answer, options: ContactOptions) {
  return html`<label class="check">
      <input
        type="checkbox"
        .checked=${answers.childAlone}
        @change=${({currentTarget}: Event) => answer({childAlone: (currentTarget as HTMLInputElement).checked})}
      />
      ${speech.msg('Ik ben volwassen, en het kind is hier zonder ouder.', {id: 'report.child-alone'})}
    </label>
    ${answers.childAlone ? contactEntry(speech, contacts.guardianship, options) : nothing}`;
}
