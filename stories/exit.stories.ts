import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Exit} from '../src/elements/exit/exit.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';

interface Args extends AttributesOf<Exit> {
  label?: string;
}

/** A frame of its own on the documentation page, for a story whose tag lies on the edge of its window. */
const ownFrame = {docs: {story: {inline: false, height: '320px'}}};

const meta = {
  title: 'Tags/Exit',
  component: 'blue-heart-exit',
  args: {
    href: undefined,
    variant: 'button',
    shortcut: 'on',
    ...commonArgs,
  },
  argTypes: {
    href: {control: 'text'},
    variant: {control: 'inline-radio', options: ['button', 'bar']},
    shortcut: {control: 'inline-radio', options: ['on', 'off']},
    ...commonControls,
    label: {control: 'text'},
  },
  render: (args) =>
    html`<blue-heart-exit
      href=${args.href || nothing}
      variant=${args.variant}
      shortcut=${args.shortcut}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <a lang="nl" href="https://www.meteo.be/nl/belgie" rel="noreferrer">Snel weg</a>
      ${args.label ? html`<span slot="label" lang="nl">${args.label}</span>` : nothing}
    </blue-heart-exit>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Button: Story = {};

export const Bar: Story = {args: {variant: 'bar'}, parameters: ownFrame};

export const WithLabel: Story = {args: {label: 'Verlaat deze pagina'}};

export const ShortcutOff: Story = {args: {shortcut: 'off'}};

export const BarWithoutShortcut: Story = {args: {variant: 'bar', shortcut: 'off'}, parameters: ownFrame};

/** Shows the announcement after two presses of Shift. It disappears after five seconds. */
export const ProgressOfShortcut: Story = {
  play: async ({canvasElement}) => {
    await customElements.whenDefined('blue-heart-exit');
    // Another key resets the count: earlier presses of Shift would otherwise make this story leave the page.
    for (const key of ['Tab', 'Shift', 'Shift']) {
      canvasElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    }
  },
};
