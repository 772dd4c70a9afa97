import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Facts} from '../src/elements/facts/facts.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {inNarrowColumn} from './in-narrow-column.js';
import {openAll} from './open-all.js';
import {reportingPoint} from './reporting-point.js';

interface Args extends AttributesOf<Facts> {
  intro?: string;
}

const meta = {
  title: 'Tags/Facts',
  component: 'blue-heart-facts',
  parameters: {anatomy: 'Sources Open'},
  args: {
    only: undefined,
    ...commonArgs,
  },
  argTypes: {
    only: {control: 'text'},
    ...commonControls,
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

/** The first figure leads; its shares stand beside it. */
export const Some: Story = {args: {only: 'eu-2023 reports-2024 estimate-be'}};

export const One: Story = {args: {only: 'cases-2021'}};

/** Shows the sources, the other charts and the buttons that copy, as on paper. */
export const SourcesOpen: Story = {play: openAll};

export const WithIntro: Story = {args: {intro: 'Cijfers voor uw les of uw artikel.'}};

export const WithLanguages: Story = {args: {languages: 'uk ru'}};

export const InNarrowColumn: Story = inNarrowColumn(meta.render);
