import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Banner} from '../src/elements/banner/banner.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {inNarrowColumn} from './in-narrow-column.js';
import {reportingPoint} from './reporting-point.js';

interface Args extends AttributesOf<Banner> {
  heading?: string;
  body?: string;
  actions?: string;
  logo?: string;
}

const page = 'https://linde.example/mensenhandel';

const meta = {
  title: 'Tags/Banner',
  component: 'blue-heart-banner',
  args: {
    variant: 'campaign',
    show: 'always',
    dismissible: false,
    href: undefined,
    partner: '',
    ...commonArgs,
  },
  argTypes: {
    variant: {control: 'inline-radio', options: ['campaign', 'helpline', 'compact']},
    show: {control: 'inline-radio', options: ['always', 'campaign']},
    dismissible: {control: 'boolean'},
    href: {control: 'text'},
    partner: {control: 'text'},
    ...commonControls,
    heading: {control: 'text'},
    body: {control: 'text'},
    actions: {control: 'text'},
    logo: {control: 'text'},
  },
  render: (args) =>
    html`<blue-heart-banner
      variant=${args.variant}
      show=${args.show}
      ?dismissible=${args.dismissible}
      href=${args.href || nothing}
      partner=${args.partner || nothing}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <p lang="nl">Wordt u uitgebuit? Of ziet u het gebeuren? ${reportingPoint}</p>
      ${
        args.logo
          ? html`<svg slot="logo" role="img" aria-label=${args.logo} viewBox="0 0 40 40" width="40" height="40">
              <path fill="#2e6d50" d="M20 2c14 12 16 24 0 27C4 26 6 14 20 2"></path>
              <path stroke="#6b5138" stroke-width="3" d="M20 16v23"></path>
            </svg>`
          : nothing
      }
      ${args.heading ? html`<span slot="heading" lang="nl">${args.heading}</span>` : nothing}
      ${args.body ? html`<span slot="body" lang="nl">${args.body}</span>` : nothing}
      ${args.actions ? html`<a slot="actions" lang="nl" href=${page}>${args.actions}</a>` : nothing}
    </blue-heart-banner>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Campaign: Story = {};

export const Helpline: Story = {args: {variant: 'helpline'}};

export const Compact: Story = {args: {variant: 'compact'}};

export const Dismissible: Story = {args: {dismissible: true}};

export const CompactDismissible: Story = {args: {variant: 'compact', dismissible: true}};

export const WithPartner: Story = {args: {partner: 'stad Linde'}};

export const WithAddress: Story = {args: {variant: 'helpline', href: page}};

export const WithLogo: Story = {args: {logo: 'Stad Linde', partner: 'stad Linde'}};

export const WithOwnHeading: Story = {args: {heading: 'Ook in Linde: zie de mens achter het werk'}};

export const WithOwnBody: Story = {args: {body: 'Onze winkeliers kijken mee. Wat u ziet, telt.'}};

export const WithOwnActions: Story = {args: {actions: 'Lees wat onze stad doet'}};

export const WithLanguageMenu: Story = {args: {languages: 'fr de en uk'}};

export const InNarrowColumn: Story = {
  args: {variant: 'helpline', partner: 'stad Linde', dismissible: true},
  ...inNarrowColumn(meta.render),
};

/** The banner shows only from 25 to 30 July, so this story sets the clock to 30 July. */
export const InCampaignWeek: Story = {
  args: {show: 'campaign'},
  // The story has a frame of its own, because the clock is set for the whole document.
  parameters: {docs: {story: {inline: false, height: '420px'}}},
  beforeEach: () => {
    const real = Date;
    globalThis.Date = class extends real {
      constructor(...given: [] | [string | number | Date]) {
        super(...((given.length ? given : ['2027-07-30T12:00:00+02:00']) as [string]));
      }
    } as DateConstructor;
    return () => {
      globalThis.Date = real;
    };
  },
};
