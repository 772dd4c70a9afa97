import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Materials} from '../src/elements/materials/materials.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {reportingPoint} from './reporting-point.js';
import {shown} from './shown.js';

interface Args extends AttributesOf<Materials> {
  intro?: string;
  logo?: string;
}

const meta = {
  title: 'Tags/Materials',
  component: 'blue-heart-materials',
  args: {
    partner: undefined,
    url: undefined,
    kind: 'all',
    ...commonArgs,
  },
  argTypes: {
    partner: {control: 'text'},
    url: {control: 'text'},
    kind: {control: 'inline-radio', options: ['all', 'poster', 'brochure']},
    ...commonControls,
    intro: {control: 'text'},
    logo: {control: 'text'},
  },
  render: (args) =>
    html`<blue-heart-materials
      partner=${args.partner || nothing}
      url=${args.url || nothing}
      kind=${args.kind}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <p lang="nl">Meldpunt mensenhandel: ${reportingPoint}</p>
      ${args.intro ? html`<p slot="intro" lang="nl">${args.intro}</p>` : nothing}
      ${args.logo ? html`<img slot="logo" src=${args.logo} alt="" />` : nothing}
    </blue-heart-materials>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Presses the radio buttons with these values. */
function chosen(...values: string[]): Story['play'] {
  return async ({canvasElement}) => {
    for (const value of values) (await shown(canvasElement, `input[value="${value}"]`)).click();
    await shown(canvasElement, '.sheet');
  };
}

function type(field: string, text: string): Story['play'] {
  return async ({canvasElement}) => {
    const input = await shown<HTMLInputElement>(canvasElement, `input.${field}`);
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await shown(canvasElement, '.sheet');
  };
}

const partner = {partner: 'Stad Linde', url: 'https://www.linde.be/mensenhandel'};

export const Default: Story = {play: chosen()};

export const Carwash: Story = {args: partner, play: chosen('carwash')};
export const Manicure: Story = {tags: ['!autodocs'], args: partner, play: chosen('manicure')};
export const Parcels: Story = {tags: ['!autodocs'], args: partner, play: chosen('parcels')};
export const Clothes: Story = {tags: ['!autodocs'], args: partner, play: chosen('clothes')};
export const OnlineJob: Story = {tags: ['!autodocs'], args: partner, play: chosen('online-job')};
export const Housing: Story = {tags: ['!autodocs'], args: partner, play: chosen('housing')};
export const BuildingSite: Story = {tags: ['!autodocs'], args: partner, play: chosen('building-site')};

/** Sets the accent of a town. */
function inColour(accent: string): Story {
  return {
    args: partner,
    play: async ({canvasElement}) => {
      await shown(canvasElement, '.sheet');
      const tag = canvasElement.querySelector<Materials>('blue-heart-materials')!;
      tag.style.setProperty('--blue-heart-color-accent', accent);
      tag.requestUpdate();
      await tag.updateComplete;
    },
  };
}

export const OfARedTown: Story = inColour('#c8102e');

/** The yellow of the town is the clue. */
export const OfAYellowTown: Story = inColour('#ffd200');

export const InTwoLanguages: Story = {
  args: partner,
  play: async ({canvasElement}) => {
    const second = await shown<HTMLSelectElement>(canvasElement, 'select.second');
    second.value = [...second.options].find(({value}) => value === 'fr' || value === 'nl')!.value;
    second.dispatchEvent(new Event('change'));
    await shown(canvasElement, '.sheet');
  },
};

const triangle = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60">
  <path d="M0 60 60 0l60 60z" fill="#2d6a4f"/>
</svg>`;

export const WithLogo: Story = {
  args: {
    ...partner,
    logo: `data:image/svg+xml,${encodeURIComponent(triangle)}`,
  },
  play: chosen(),
};

export const LongName: Story = {
  tags: ['!autodocs'],
  args: {partner: 'Intercommunale voor welzijn en veiligheid van de gemeenten aan het Grote Water en de Linde'},
  play: chosen(),
};

export const NotAnAddress: Story = {tags: ['!autodocs'], args: partner, play: type('web', 'geen adres')};

export const PostersOnly: Story = {tags: ['!autodocs'], args: {...partner, kind: 'poster'}, play: chosen()};

export const Brochure: Story = {args: {...partner, kind: 'brochure'}, play: chosen()};

export const BrochureToFold: Story = {args: {...partner, kind: 'brochure'}, play: chosen('folded')};

export const NumbersToTearOff: Story = {play: chosen('tear-off')};

/** Shows the progress of a PNG, which is saved when it is done. */
export const BeingDrawn: Story = {
  tags: ['!autodocs'],
  // The progress bar moves, so no two pictures of it are the same.
  parameters: {contactSheet: false},
  play: async ({canvasElement}) => {
    await shown(canvasElement, '.sheet');
    (await shown(canvasElement, 'button.png')).click();
    await shown(canvasElement, 'progress');
  },
};

export const Stopped: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    await shown(canvasElement, '.sheet');
    (await shown(canvasElement, 'button.png')).click();
    (await shown(canvasElement, 'button.stop')).click();
    while (await shown(canvasElement, '[role=status]:not(#wrong)').then(({textContent}) => !textContent.trim()))
      await new Promise((resolve) => setTimeout(resolve, 10));
  },
};

export const WithIntro: Story = {
  tags: ['!autodocs'],
  args: {intro: 'Voor wie in Linde een winkel, een school of een wachtzaal heeft.'},
  play: chosen(),
};

export const WithLanguageMenu: Story = {tags: ['!autodocs'], args: {languages: 'fr de en uk'}, play: chosen()};
