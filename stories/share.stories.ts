import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {languageOptions} from './language-options.js';
import {reportingPoint} from './reporting-point.js';

interface Args {
  audience: 'public' | 'ukraine';
  url?: string;
  partner?: string;
  lang: string;
  'heading-level': number;
  languages?: string;
  intro?: string;
}

const meta = {
  title: 'Share',
  component: 'blue-heart-share',
  args: {
    audience: 'public',
    url: undefined,
    partner: undefined,
    lang: '',
    'heading-level': 2,
    languages: undefined,
  },
  argTypes: {
    audience: {control: 'inline-radio', options: ['public', 'ukraine']},
    url: {control: 'text'},
    partner: {control: 'text'},
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
    html`<blue-heart-share
      audience=${args.audience}
      url=${args.url || nothing}
      partner=${args.partner || nothing}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <p lang="nl">Meldpunt mensenhandel: ${reportingPoint}</p>
      ${args.intro ? html`<p slot="intro" lang="nl">${args.intro}</p>` : nothing}
    </blue-heart-share>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const ForPeopleFromUkraine: Story = {args: {audience: 'ukraine'}};

export const WithPartner: Story = {args: {partner: 'Gemeente Linde', url: 'https://www.linde.example/mensenhandel'}};

export const WithIntro: Story = {args: {intro: 'Help mee, en deel een bericht.'}};

export const WithLanguages: Story = {args: {languages: 'uk ru'}};

export const TooLong: Story = {
  play: async ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('blue-heart-share')!;
    while (!shadowRoot?.querySelector('textarea')) await new Promise((resolve) => setTimeout(resolve, 10));
    const text = shadowRoot.querySelector('textarea')!;
    text.value = text.value.repeat(3);
    text.dispatchEvent(new Event('input'));
  },
};

export const InNarrowColumn: Story = {
  render: (args) => html`<div style="max-inline-size: 16em">${meta.render(args)}</div>`,
};
