import {html, svg, type TemplateResult} from 'lit';
import type {Text} from '../../content/contacts.js';
import type {RouteId} from '../../content/routes.js';
import {icon} from '../../foundation/icon.js';
import type {Speech} from '../../foundation/speech.js';
import type {Answer} from './answers.js';

interface Choice {
  readonly route: RouteId;
  readonly name: Text;
  /** One line that takes a fear away, or says what is meant. */
  readonly help: Text;
  readonly icon: TemplateResult;
}

const person = icon(svg`<path d="M12 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M3.5 21q1-7 8.5-7t8.5 7" class="stroke"/>`);
const eye = icon(svg`<path d="M1.5 12q10.5-15 21 0-10.5 15-21 0M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6" class="stroke"/>`);
const kite = icon(svg`<path d="m21 3-8.5 2.5L9 15l9.5-3.5zL9 15m3.5-9.5 6 6M9 15c-4-1-1 4-6 6" class="stroke"/>`);
const phone = icon(svg`<path d="M6 2h12v20H6zm4.5 16.5h3" class="stroke"/>`);

const childName: Text = (msg) => msg('Het gaat over een kind', {id: 'report.child'});
const childHelp: Text = (msg) => msg('Jonger dan 18 jaar.', {id: 'report.child-help'});

export const choices: readonly Choice[] = [
  {
    route: 'me',
    name: (msg) => msg('Het gaat over mij', {id: 'report.me'}),
    help: (msg) => msg('U beslist zelf wat u vertelt.', {id: 'report.me-help'}),
    icon: person,
  },
  {
    route: 'saw',
    name: (msg) => msg('Ik heb iets gezien of gehoord', {id: 'report.saw'}),
    help: (msg) => msg('U hoeft niet zeker te zijn.', {id: 'report.saw-help'}),
    icon: eye,
  },
  {route: 'child', name: childName, help: childHelp, icon: kite},
  {
    route: 'online',
    name: (msg) => msg('Het gebeurt online', {id: 'report.online'}),
    help: (msg) => msg('Chat, foto’s of een job.', {id: 'report.online-help'}),
    icon: phone,
  },
];

export const onlineChoices: readonly Choice[] = [
  {
    route: 'online-adult',
    name: (msg) => msg('Het gaat over een volwassene', {id: 'report.online-adult'}),
    help: (msg) => msg('18 jaar of ouder.', {id: 'report.online-adult-help'}),
    icon: person,
  },
  {route: 'online-child', name: childName, help: childHelp, icon: kite},
];

/** An arrow to the next step, or with `back` to the one before; mirrored where one reads from right to left. */
export const arrow = icon(svg`<path d="m9 5 7 7-7 7" class="stroke"/>`, 'arrow');

/** Returns the name of the choice that leads to a step. */
export function choiceName({msg}: Speech, route: RouteId): string {
  return [...choices, ...onlineChoices].find((choice) => choice.route === route)!.name(msg);
}

/** Returns the choices of a step, one below the other: a list is read faster than a grid. */
export function choiceList({msg}: Speech, list: readonly Choice[], answer: Answer): TemplateResult {
  return html`<ul class="choices stack">
    ${list.map(
      ({route, name, help, icon}) =>
        html`<li>
          <button part="action choice" class="face" @click=${() => answer({route})}>
            ${choiceFace(icon, name(msg), help(msg))}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Returns what a choice shows: an icon, its name, a line of help, and an arrow. */
export function choiceFace(icon: TemplateResult, name: unknown, help: unknown): TemplateResult {
  return html`<span class="tile">${icon}</span
    ><span><span class="name">${name}</span> <span class="small quiet">${help}</span></span
    >${arrow}`;
}
