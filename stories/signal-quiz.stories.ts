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
  title: 'Tags/Signal quiz',
  component: 'blue-heart-signal-quiz',
  parameters: {anatomy: 'One Thing'},
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

const forward = '[part=body] .apart .filled';

/** Goes on, from a scene to its moment and from there to the next scene. */
async function goOn(canvas: HTMLElement, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) {
    (await shown(canvas, forward)).click();
    await canvas.querySelector('blue-heart-signal-quiz')!.updateComplete;
  }
}

/** Presses some of the things or choices that are shown. */
async function press(canvas: HTMLElement, selector: string, ...places: readonly number[]): Promise<void> {
  await shown(canvas, selector);
  const quiz = canvas.querySelector('blue-heart-signal-quiz')!;
  const all = [...quiz.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  for (const [at, one] of all.entries()) if (!places.length || places.includes(at)) one.click();
  await quiz.updateComplete;
}

/** Returns a story that goes to a scene, counted from 1, and looks at all that is in it. */
function lookedAt(scene: number): Story {
  return {
    args: {limit: 10},
    play: async ({canvasElement}) => {
      await goOn(canvasElement, 2 * scene - 2);
      await press(canvasElement, '.thing');
    },
  };
}

export const FirstScene: Story = {};

/** Shows one thing pressed in the picture: its meaning is below. */
export const OneThing: Story = {play: ({canvasElement}) => press(canvasElement, '[part=place]', 1)};

export const Carwash = lookedAt(1);
export const Manicure = {...lookedAt(2), tags: ['!autodocs']};
export const Parcels = {...lookedAt(3), tags: ['!autodocs']};

/** Scenes without a drawing have the form of a list. */
export const BuildingSite = lookedAt(4);
export const Housing = {...lookedAt(5), tags: ['!autodocs']};
export const OnlineJob = {...lookedAt(6), tags: ['!autodocs']};
export const Clothes = {...lookedAt(7), tags: ['!autodocs']};
export const Cleaning = {...lookedAt(8), tags: ['!autodocs']};
export const Restaurant = {...lookedAt(9), tags: ['!autodocs']};
export const Begging = {...lookedAt(10), tags: ['!autodocs']};

export const Moment: Story = {play: ({canvasElement}) => goOn(canvasElement, 1)};

export const MomentOpened: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, '.thing', 0, 3);
    await goOn(canvasElement, 1);
    await press(canvasElement, '[part~=choice]');
  },
};

/** In a scene that nobody comes back to, the question is another. */
export const MomentElse: Story = {
  tags: ['!autodocs'],
  args: {limit: 10},
  play: ({canvasElement}) => goOn(canvasElement, 7),
};

export const End: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, '.thing', 0, 1, 3);
    await goOn(canvasElement, 2);
    await press(canvasElement, '.thing');
    await goOn(canvasElement, 4);
  },
};

/** Shows the end after all scenes, of which most have no drawing. */
export const EndOfAll: Story = {
  tags: ['!autodocs'],
  args: {limit: 10},
  play: ({canvasElement}) => goOn(canvasElement, 20),
};

export const Limited: Story = {args: {limit: 2}};

export const Shuffled: Story = {args: {shuffle: true}};

export const WithIntro: Story = {args: {intro: 'Een quiz van de stad Linde en haar winkeliers.'}};

export const EndWithOutro: Story = {
  args: {limit: 1, outro: 'Meer weten? Kom op 30 juli naar het infopunt op de Grote Markt van Linde.'},
  play: ({canvasElement}) => goOn(canvasElement, 2),
};

export const WithLanguageMenu: Story = {args: {languages: 'fr de en uk'}};

export const PartnersScenes: Story = {
  tags: ['!autodocs'],
  args: {src: new URL('./scenes.json', import.meta.url).href},
  play: async ({canvasElement}) => {
    await shown(canvasElement, '[part=scene] [part=heading]', {words: 'In de keuken van een restaurant'});
    await press(canvasElement, '.thing', 0, 2);
  },
};

/** Shows a scene of a partner with places in its own picture. */
export const PartnersPicture: Story = {
  args: {src: new URL('./scenes-with-places.json', import.meta.url).href},
  play: async ({canvasElement}) => {
    await shown(canvasElement, '[part=scene] [part=heading]', {words: 'In de keuken van een restaurant'});
    await press(canvasElement, '[part=place]', 1);
  },
};
