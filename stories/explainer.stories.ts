import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {languageOptions} from './language-options.js';
import {reportingPoint} from './reporting-point.js';

interface Args {
  variant: 'full' | 'short';
  lang: string;
  'heading-level': number;
  languages?: string;
}

const meta = {
  title: 'Explainer',
  component: 'blue-heart-explainer',
  args: {
    variant: 'full',
    lang: '',
    'heading-level': 2,
    languages: undefined,
  },
  argTypes: {
    variant: {control: 'inline-radio', options: ['full', 'short']},
    lang: {
      control: {type: 'select', labels: {'': 'of the page'}},
      options: languageOptions,
      table: {category: 'attributes'},
    },
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    languages: {control: 'text'},
  },
  render: (args) =>
    html`<blue-heart-explainer
      variant=${args.variant}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <p lang="nl">Meldpunt mensenhandel: ${reportingPoint}</p>
    </blue-heart-explainer>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Short: Story = {args: {variant: 'short'}};

/** Every part open, as on paper. */
export const AllOpen: Story = {
  play: async ({canvasElement}) => {
    const explainer = canvasElement.querySelector('blue-heart-explainer')!;
    while (explainer.isConnected && !explainer.shadowRoot?.querySelector('details'))
      await new Promise((resolve) => setTimeout(resolve, 10));
    for (const details of explainer.shadowRoot!.querySelectorAll('details')) details.open = true;
  },
};

export const WithLanguages: Story = {args: {languages: 'uk ru'}};

export const InNarrowColumn: Story = {
  render: (args) => html`<div style="max-inline-size: 16em">${meta.render(args)}</div>`,
};
