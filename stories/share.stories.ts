import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Share} from '../src/elements/share/share.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {inNarrowColumn} from './in-narrow-column.js';
import {reportingPoint} from './reporting-point.js';
import {shown} from './shown.js';

interface Args extends AttributesOf<Share> {
  intro?: string;
}

const meta = {
  title: 'Tags/Share',
  component: 'blue-heart-share',
  args: {
    audience: 'public',
    url: undefined,
    partner: undefined,
    ...commonArgs,
  },
  argTypes: {
    audience: {control: 'inline-radio', options: ['public', 'ukraine']},
    url: {control: 'text'},
    partner: {control: 'text'},
    ...commonControls,
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
    const text = await shown<HTMLTextAreaElement>(canvasElement, 'textarea');
    (await shown<HTMLInputElement>(canvasElement, 'input[value=x]')).click();
    text.value = text.value.repeat(3);
    text.dispatchEvent(new Event('input'));
  },
};

export const SquarePicture: Story = {
  play: async ({canvasElement}) => (await shown<HTMLInputElement>(canvasElement, 'input[value=square]')).click(),
};

/** Mastodon has no page that takes a post: a visitor copies it. */
export const ForANetworkWithoutAPage: Story = {
  play: async ({canvasElement}) => (await shown<HTMLInputElement>(canvasElement, 'input[value=mastodon]')).click(),
};

export const InNarrowColumn: Story = inNarrowColumn(meta.render);
