import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {HelplineCard} from '../src/elements/helpline-card/helpline-card.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {inNarrowColumn} from './in-narrow-column.js';
import {reportingPoint} from './reporting-point.js';
import {shown} from './shown.js';

interface Args extends AttributesOf<HelplineCard> {
  heading?: string;
  note?: string;
}

const meta = {
  title: 'Tags/Helpline card',
  component: 'blue-heart-helpline-card',
  args: {
    contacts: undefined,
    for: '',
    region: '',
    src: undefined,
    variant: 'full',
    exit: 'on',
    'report-contacts': false,
    ...commonArgs,
  },
  argTypes: {
    contacts: {control: 'text'},
    for: {
      control: {type: 'select', labels: {'': 'everyone'}},
      options: ['', 'danger', 'victim', 'witness', 'minor', 'online'],
    },
    region: {control: {type: 'inline-radio', labels: {'': 'all'}}, options: ['', 'brussels', 'flanders', 'wallonia']},
    src: {control: 'text'},
    variant: {control: 'inline-radio', options: ['full', 'compact']},
    exit: {control: 'inline-radio', options: ['on', 'off']},
    'report-contacts': {control: 'boolean'},
    ...commonControls,
    heading: {control: 'text'},
    note: {control: 'text'},
  },
  render: (args) =>
    html`<blue-heart-helpline-card
      contacts=${args.contacts || nothing}
      for=${args.for || nothing}
      region=${args.region || nothing}
      src=${args.src || nothing}
      variant=${args.variant}
      exit=${args.exit}
      ?report-contacts=${args['report-contacts']}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <p lang="nl">Meldpunt mensenhandel: ${reportingPoint}</p>
      ${args.heading ? html`<span slot="heading" lang="nl">${args.heading}</span>` : nothing}
      ${args.note ? html`<p slot="note" lang="nl">${args.note}</p>` : nothing}
    </blue-heart-helpline-card>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Everyone: Story = {};

export const Compact: Story = {args: {variant: 'compact'}};

export const ForDanger: Story = {args: {for: 'danger'}};

export const ForVictim: Story = {args: {for: 'victim'}};

export const ForWitness: Story = {args: {for: 'witness'}};

export const ForMinor: Story = {args: {for: 'minor'}};

export const ForOnline: Story = {args: {for: 'online'}};

export const InBrussels: Story = {args: {region: 'brussels'}};

export const InFlanders: Story = {args: {region: 'flanders'}};

export const InWallonia: Story = {args: {region: 'wallonia'}};

export const ChosenContacts: Story = {args: {contacts: 'payoke meldpunt'}};

export const AllContacts: Story = {
  args: {
    contacts: [
      'emergency police emergency-text meldpunt pag-asa payoke surya child-focus guardianship stopchildporno',
      'tele-onthaal tele-accueil awel ecoute-enfants info-ukraine fedasil-info',
    ].join(' '),
  },
};

export const PartnersContacts: Story = {
  args: {src: new URL('./contacts.json', import.meta.url).href},
  play: async ({canvasElement}) => {
    await shown(canvasElement, '[part=base]', {words: 'Juridisch loket'});
  },
};

export const WithOwnHeading: Story = {args: {heading: 'Hulp voor inwoners van Linde'}};

export const WithNote: Story = {args: {note: 'U mag ook langskomen op het stadhuis. Wij vragen uw naam niet.'}};

export const WithoutExit: Story = {args: {exit: 'off'}};

export const WithFewLanguages: Story = {args: {languages: 'uk ru'}};

export const WithoutLanguages: Story = {args: {languages: 'off'}};

/** Shows what stands below the contacts in a language that no native speaker has read. */
export const NotYetRead: Story = {args: {lang: 'pt'}};

export const NotYetReadFromRightToLeft: Story = {args: {lang: 'ar'}};

export const InNarrowColumn: Story = inNarrowColumn(meta.render);
