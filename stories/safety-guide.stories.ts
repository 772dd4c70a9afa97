import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {languageOptions} from './language-options.js';
import {reportingPoint} from './reporting-point.js';

interface Args {
  audience: 'ukraine' | 'minor';
  lang: string;
  'heading-level': number;
  languages?: string;
  intro?: string;
}

const meta = {
  title: 'Safety guide',
  component: 'blue-heart-safety-guide',
  args: {
    audience: 'ukraine',
    lang: '',
    'heading-level': 2,
    languages: undefined,
  },
  argTypes: {
    audience: {control: 'inline-radio', options: ['ukraine', 'minor']},
    lang: {
      control: {type: 'select', labels: {'': 'of the page'}},
      options: languageOptions,
      table: {category: 'attributes'},
    },
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    languages: {control: 'text'},
    intro: {control: 'text'},
  },
  render: (args) =>
    html`<blue-heart-safety-guide
      audience=${args.audience}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <p lang="nl">Meldpunt mensenhandel: ${reportingPoint}</p>
      ${args.intro ? html`<p slot="intro" lang="nl">${args.intro}</p>` : nothing}
    </blue-heart-safety-guide>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const ForMinors: Story = {args: {audience: 'minor'}};

/** Waits for the view, which is brought when the tag is first shown. */
async function shown(canvas: HTMLElement): Promise<Element> {
  const guide = canvas.querySelector('blue-heart-safety-guide')!;
  while (guide.isConnected && !guide.shadowRoot?.querySelector('details'))
    await new Promise((resolve) => setTimeout(resolve, 10));
  return guide;
}

const openAll: Story['play'] = async ({canvasElement}) => {
  const guide = await shown(canvasElement);
  for (const details of guide.shadowRoot!.querySelectorAll('details')) details.open = true;
};

/** Every part open, as on paper. */
export const AllOpen: Story = {play: openAll};

export const ForMinorsAllOpen: Story = {args: {audience: 'minor'}, play: openAll};

export const Ticked: Story = {
  play: async ({canvasElement}) => {
    const guide = await shown(canvasElement);
    guide.shadowRoot!.querySelectorAll('input').forEach((box, at) => at % 2 && box.click());
  },
};

export const WithIntro: Story = {
  args: {intro: 'Vragen? Kom langs aan het onthaal van de gemeente. U hoeft uw naam niet te zeggen.'},
};

export const WithLanguages: Story = {args: {languages: 'uk ru'}};

export const InNarrowColumn: Story = {
  render: (args) => html`<div style="max-inline-size: 16em">${meta.render(args)}</div>`,
};
