import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {SignalQuiz} from '../src/elements/signal-quiz/signal-quiz.js';
import type {AttributesOf} from './attributes-of.js';
import {commonArgs, commonControls} from './common-controls.js';
import {reportingPoint} from './reporting-point.js';
import {shown} from './shown.js';

interface Args extends AttributesOf<SignalQuiz> {
  intro?: string;
  outro?: string;
}

const meta = {
  title: 'Signal quiz',
  component: 'blue-heart-signal-quiz',
  args: {
    src: undefined,
    limit: undefined,
    shuffle: false,
    ...commonArgs,
  },
  argTypes: {
    src: {control: 'text'},
    limit: {control: {type: 'number', min: 1, step: 1}},
    shuffle: {control: 'boolean'},
    ...commonControls,
    intro: {control: 'text'},
    outro: {control: 'text'},
  },
  render: (args) =>
    html`<blue-heart-signal-quiz
      src=${args.src || nothing}
      limit=${args.limit || nothing}
      ?shuffle=${args.shuffle}
      lang=${args.lang || nothing}
      heading-level=${args['heading-level']}
      languages=${args.languages || nothing}
    >
      <p lang="nl">Ziet u signalen van mensenhandel? ${reportingPoint}</p>
      ${args.intro ? html`<p slot="intro" lang="nl">${args.intro}</p>` : nothing}
      ${args.outro ? html`<p slot="outro" lang="nl">${args.outro}</p>` : nothing}
    </blue-heart-signal-quiz>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const scenes = 10;
const forward = '[part=body] button.filled';

/** Presses the buttons "Toon de uitleg" and "Volgende" by turns. */
async function press(canvas: HTMLElement, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) {
    (await shown(canvas, forward)).click();
    await canvas.querySelector('blue-heart-signal-quiz')!.updateComplete;
  }
}

/** Returns a story that goes to a scene, counted from 1, and asks for its explanation. */
const explained = (scene: number): Story => ({play: ({canvasElement}) => press(canvasElement, 2 * scene - 1)});

export const FirstScene: Story = {};

/** Shows two marked answers before the visitor asks for the explanation. */
export const FirstSceneMarked: Story = {
  play: async ({canvasElement}) => {
    (await shown(canvasElement, '[part=indicator]:nth-of-type(1) label')).click();
    (await shown(canvasElement, '[part=indicator]:nth-of-type(3) label')).click();
  },
};

export const Scene1Explained = explained(1);
export const Scene2Explained = explained(2);
export const Scene3Explained = explained(3);
export const Scene4Explained = explained(4);
export const Scene5Explained = explained(5);
export const Scene6Explained = explained(6);
export const Scene7Explained = explained(7);
export const Scene8Explained = explained(8);
export const Scene9Explained = explained(9);
export const Scene10Explained = explained(10);

export const End: Story = {play: ({canvasElement}) => press(canvasElement, 2 * scenes)};

export const Limited: Story = {args: {limit: 3}};

export const Shuffled: Story = {args: {shuffle: true}};

export const WithIntro: Story = {args: {intro: 'Een quiz van de stad Linde en haar winkeliers.'}};

export const EndWithOutro: Story = {
  args: {limit: 1, outro: 'Meer weten? Kom op 30 juli naar het infopunt op de Grote Markt van Linde.'},
  play: ({canvasElement}) => press(canvasElement, 2),
};

export const WithLanguageMenu: Story = {args: {languages: 'fr de en uk'}};

export const PartnersScenes: Story = {
  args: {src: new URL('./scenes.json', import.meta.url).href},
  play: async ({canvasElement}) => {
    await shown(canvasElement, '[part=scene] [part=heading]', {words: 'In de keuken van een restaurant'});
    await press(canvasElement, 1);
  },
};
