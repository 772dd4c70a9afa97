import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {languageOptions} from './language-options.js';
import {reportingPoint} from './reporting-point.js';

interface Args {
  only?: string;
  lang: string;
  'heading-level': number;
  languages?: string;
  intro?: string;
}

const meta = {
  title: 'Facts',
  component: 'blue-heart-facts',
  args: {
    only: undefined,
    lang: '',
    'heading-level': 2,
    languages: undefined,
  },
  argTypes: {
    only: {control: 'text'},
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
    html`<blue-heart-facts
      only=${args.only || nothing}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <p lang="nl">Meldpunt mensenhandel: ${reportingPoint}</p>
      ${args.intro ? html`<p slot="intro" lang="nl">${args.intro}</p>` : nothing}
    </blue-heart-facts>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Some: Story = {args: {only: 'eu-2023 estimate-be'}};

export const WithIntro: Story = {args: {intro: 'Cijfers voor uw les of uw artikel.'}};

export const WithLanguages: Story = {args: {languages: 'uk ru'}};

export const InNarrowColumn: Story = {
  render: (args) => html`<div style="max-inline-size: 16em">${meta.render(args)}</div>`,
};
