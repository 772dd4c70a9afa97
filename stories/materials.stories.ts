import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';

interface Args {
  partner?: string;
  url?: string;
  kind: 'all' | 'poster' | 'brochure';
  lang: string;
  'heading-level': number;
  languages?: string;
  intro?: string;
}

const meta = {
  title: 'Materials',
  component: 'blue-heart-materials',
  args: {
    partner: undefined,
    url: undefined,
    kind: 'all',
    lang: '',
    'heading-level': 2,
    languages: undefined,
  },
  argTypes: {
    partner: {control: 'text'},
    url: {control: 'text'},
    kind: {control: 'inline-radio', options: ['all', 'poster', 'brochure']},
    lang: {
      control: {type: 'select', labels: {'': 'of the page'}},
      options: ['', 'nl', 'fr', 'de', 'en', 'uk', 'ru', 'ar-XB'],
      table: {category: 'attributes'},
    },
    'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
    languages: {control: 'text'},
    intro: {control: 'text'},
  },
  render: (args) => html`<blue-heart-materials
    partner=${args.partner || nothing}
    url=${args.url || nothing}
    kind=${args.kind}
    lang=${args.lang || nothing}
    heading-level=${args['heading-level']}
    languages=${args.languages || nothing}
  >
    <p lang="nl">Meldpunt mensenhandel: <a href="tel:+3278055800">078 055 800</a></p>
    ${args.intro ? html`<p slot="intro" lang="nl">${args.intro}</p>` : nothing}
  </blue-heart-materials>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
