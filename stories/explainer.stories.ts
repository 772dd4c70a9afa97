import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Explainer} from '../src/elements/explainer/explainer.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {inNarrowColumn} from './in-narrow-column.js';
import {openAll} from './open-all.js';
import {reportingPoint} from './reporting-point.js';

type Args = AttributesOf<Explainer>;

const meta = {
  title: 'Tags/Explainer',
  component: 'blue-heart-explainer',
  parameters: {anatomy: 'All Open'},
  args: {
    variant: 'full',
    ...commonArgs,
  },
  argTypes: {
    variant: {control: 'inline-radio', options: ['full', 'short']},
    ...commonControls,
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

/** Shows every part open, as on paper. */
export const AllOpen: Story = {
  play: openAll,
};

export const WithLanguages: Story = {args: {languages: 'uk ru'}};

/** Shows the link to Fedasil Info, in place of what is withheld in a language that no native speaker has read. */
export const NotYetRead: Story = {args: {lang: 'pt'}, play: openAll};

export const NotYetReadFromRightToLeft: Story = {args: {lang: 'ar'}, play: openAll};

export const InNarrowColumn: Story = inNarrowColumn(meta.render);
