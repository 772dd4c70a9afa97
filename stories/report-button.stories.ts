import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ReportButton} from '../src/elements/report-button/report-button.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {shown} from './shown.js';

interface Args extends AttributesOf<ReportButton> {
  label?: string;
  intro?: string;
}

const meta = {
  title: 'Tags/Report button',
  component: 'blue-heart-report-button',
  parameters: {anatomy: 'About Me'},
  args: {
    href: undefined,
    variant: 'primary',
    region: '',
    exit: 'on',
    'report-contacts': false,
    ...commonArgs,
  },
  argTypes: {
    href: {control: 'text'},
    variant: {control: 'inline-radio', options: ['primary', 'quiet', 'floating']},
    region: {control: {type: 'inline-radio', labels: {'': 'none'}}, options: ['', 'brussels', 'flanders', 'wallonia']},
    exit: {control: 'inline-radio', options: ['on', 'off']},
    'report-contacts': {control: 'boolean'},
    ...commonControls,
    label: {control: 'text'},
    intro: {control: 'text'},
  },
  render: (args) =>
    html`<blue-heart-report-button
      href=${args.href || nothing}
      variant=${args.variant}
      region=${args.region || nothing}
      exit=${args.exit}
      ?report-contacts=${args['report-contacts']}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <a lang="nl" href="https://www.stopmensenhandel.be" rel="noreferrer">Meld het of zoek hulp</a>
      ${args.label ? html`<span slot="label" lang="nl">${args.label}</span>` : nothing}
      ${args.intro ? html`<p slot="intro" lang="nl">${args.intro}</p>` : nothing}
    </blue-heart-report-button>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

async function open(canvas: HTMLElement): Promise<void> {
  (await shown(canvas, '[part~=button]')).click();
  await shown(canvas, 'dialog[open] [part~=choice]');
}

/** Opens the dialog and presses choices, each given by its place from 0. */
async function choose(canvas: HTMLElement, ...choices: readonly number[]): Promise<void> {
  await open(canvas);
  for (const index of choices) {
    (await shown(canvas, '[part~=choice]', {index})).click();
    await canvas.querySelector('blue-heart-report-button')!.updateComplete;
  }
}

const opened: Story = {play: ({canvasElement}) => open(canvasElement)};

function route(...choices: readonly number[]): Story {
  return {
    play: ({canvasElement}) => choose(canvasElement, ...choices),
  };
}

const me = 0;
const saw = 1;
const child = 2;
const online = 3;
const onlineAdult = 0;
const onlineChild = 1;

export const Primary: Story = {};

export const Quiet: Story = {args: {variant: 'quiet'}};

export const Floating: Story = {
  args: {variant: 'floating'},
  // The button lies on the edge of its window.
  parameters: {docs: {story: {inline: false, height: '160px'}}},
};

export const WithLabel: Story = {args: {label: 'Iets gezien in Linde?'}};

export const Open: Story = opened;

export const OpenWithIntro: Story = {
  ...opened,
  args: {intro: 'U bent op de site van de stad Linde. Wij zien niet wat u hier kiest.'},
};

export const OpenWithoutExit: Story = {tags: ['!autodocs'], ...opened, args: {exit: 'off'}};

export const OpenWithoutLanguages: Story = {tags: ['!autodocs'], ...opened, args: {languages: 'off'}};

export const OpenWithFewLanguages: Story = {tags: ['!autodocs'], ...opened, args: {languages: 'fr en'}};

export const AboutMe: Story = route(me);

export const AboutMeInBrussels: Story = {tags: ['!autodocs'], ...route(me), args: {region: 'brussels'}};

export const AboutMeInFlanders: Story = {...route(me), args: {region: 'flanders'}};

export const AboutMeInWallonia: Story = {tags: ['!autodocs'], ...route(me), args: {region: 'wallonia'}};

export const AboutMeRegionNotKnown: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    await choose(canvasElement, me);
    const region = await shown<HTMLSelectElement>(canvasElement, '[part=body] select');
    region.value = 'unknown';
    region.dispatchEvent(new Event('change', {bubbles: true}));
  },
};

export const SawSomething: Story = route(saw);

export const SawSomethingInFlanders: Story = {tags: ['!autodocs'], ...route(saw), args: {region: 'flanders'}};

export const AboutAChild: Story = route(child);

export const AboutAChildAlone: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    await choose(canvasElement, child);
    (await shown(canvasElement, '[part=body] input[type=checkbox]')).click();
  },
};

export const Online: Story = route(online);

export const OnlineAdult: Story = {...route(online, onlineAdult), tags: ['!autodocs']};

export const OnlineChild: Story = {...route(online, onlineChild), tags: ['!autodocs']};
