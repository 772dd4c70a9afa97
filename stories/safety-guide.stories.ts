import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {SafetyGuide} from '../src/elements/safety-guide/safety-guide.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {inNarrowColumn} from './in-narrow-column.js';
import {openAll} from './open-all.js';
import {reportingPoint} from './reporting-point.js';
import {shown, tagIn} from './shown.js';

interface Args extends AttributesOf<SafetyGuide> {
  intro?: string;
}

const meta = {
  title: 'Tags/Safety guide',
  component: 'blue-heart-safety-guide',
  parameters: {anatomy: 'All Open'},
  args: {
    audience: 'ukraine',
    ...commonArgs,
  },
  argTypes: {
    audience: {control: 'inline-radio', options: ['ukraine', 'minor']},
    ...commonControls,
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

/** Shows every part open, as on paper. */
export const AllOpen: Story = {play: openAll};

export const ForMinorsAllOpen: Story = {args: {audience: 'minor'}, play: openAll};

export const Ticked: Story = {
  play: async ({canvasElement}) => {
    await shown(canvasElement, 'input');
    tagIn(canvasElement)
      .shadowRoot!.querySelectorAll('input')
      .forEach((box, at) => at % 2 && box.click());
  },
};

export const WithIntro: Story = {
  args: {intro: 'Vragen? Kom langs aan het onthaal van de gemeente. U hoeft uw naam niet te zeggen.'},
};

export const WithLanguages: Story = {args: {languages: 'uk ru'}};

export const InNarrowColumn: Story = inNarrowColumn(meta.render);
