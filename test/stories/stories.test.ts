import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {AxeResults} from 'axe-core';
import 'axe-core/axe.min.js';
import {render, type TemplateResult} from 'lit';
import '../../src/define/banner.js';
import '../../src/define/exit.js';
import '../../src/define/helpline-card.js';
import '../../src/define/report-button.js';
import '../../src/define/signal-quiz.js';
import type {BlueHeartElement} from '../../src/foundation/blue-heart-element.js';
import {localeModules} from '../../src/generated/locale-modules.js';
import * as banner from '../../stories/banner.stories.js';
import * as exit from '../../stories/exit.stories.js';
import * as helplineCard from '../../stories/helpline-card.stories.js';
import * as reportButton from '../../stories/report-button.stories.js';
import * as signalQuiz from '../../stories/signal-quiz.stories.js';

type Args = Record<string, unknown>;

interface Meta {
  component: string;
  args: Args;
  argTypes: Record<string, unknown>;
  render(args: Args): TemplateResult;
}

interface Story {
  args?: Args;
  render?(args: Args): TemplateResult;
  beforeEach?(): () => void;
  play?(context: {canvasElement: HTMLElement}): Promise<void>;
}

interface Manifest {
  modules: {declarations?: {tagName?: string; attributes?: {name: string}[]}[]}[];
}

localeModules['ar-XB'] = () => import('../../src/generated/locales/ar-XB.js');

const modules = [banner, exit, helplineCard, reportButton, signalQuiz].map(({default: meta, ...stories}) => ({
  meta: meta as unknown as Meta,
  stories: Object.entries(stories as unknown as Record<string, Story>),
}));

const wide = {width: 1024, height: 768};
const narrow = {width: 320, height: 640};

/** How the stories are looked at: every language in the light, and where a width or a scheme matters, the telling ones. */
const views = [
  {name: 'light', scheme: 'light', viewport: wide, languages: ['nl', 'fr', 'de', 'en', 'uk', 'ru', 'ar-XB']},
  {name: 'dark', scheme: 'dark', viewport: wide, languages: ['nl']},
  {name: '320 px wide', scheme: 'light', viewport: narrow, languages: ['nl', 'uk', 'ar-XB']},
];

const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A fragment has no landmarks of its own; the page around it has.
  rules: {region: {enabled: false}},
  resultTypes: ['violations'] as 'violations'[],
};

let complaints: string[] = [];
const {error, warn} = console;
const note = (...words: unknown[]): void => void complaints.push(words.map(String).join(' '));
const stay = (event: Event): void => event.preventDefault();

before(() => {
  // No story leaves the page; if one did, every test after it would be lost.
  addEventListener('blue-heart-exit', stay);
});

after(async () => {
  removeEventListener('blue-heart-exit', stay);
  await setViewport(wide);
});

for (const view of views) {
  describe(`stories, ${view.name}`, () => {
    before(() => setViewport(view.viewport));

    beforeEach(() => {
      complaints = [];
      Object.assign(console, {error: note, warn: note});
    });

    afterEach(() => {
      Object.assign(console, {error, warn});
    });

    for (const {meta, stories} of modules) {
      for (const [name, story] of stories) {
        for (const language of view.languages) {
          it(`<${meta.component}> ${name} in ${language}`, async () => {
            const restore = story.beforeEach?.();
            const canvas = canvasFor(language, view.scheme);
            try {
              render((story.render ?? meta.render)({...meta.args, ...story.args}), canvas);
              const element = canvas.querySelector<BlueHeartElement>(meta.component)!;
              const base = await spoken(element, language);
              await story.play?.({canvasElement: canvas});
              await element.updateComplete;

              expect(await violations(canvas)).to.deep.equal([]);
              for (const box of boxes(element, base)) {
                expect(box.scrollWidth, `width of what is inside ${box.localName} part="${box.getAttribute('part')}"`).to.be.at.most(box.clientWidth);
              }
              expect(complaints, 'what was complained of in the console').to.deep.equal([]);
            } finally {
              canvas.remove();
              restore?.();
            }
          });
        }
      }
    }
  });
}

describe('controls of the stories', () => {
  let manifest: Manifest;

  before(async () => {
    const answer = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
    expect(answer.ok, 'dist/custom-elements.json is missing: run `npm run build` first').to.equal(true);
    manifest = (await answer.json()) as Manifest;
  });

  for (const {meta} of modules) {
    it(`<${meta.component}> has a control for each of its attributes`, () => {
      const declaration = manifest.modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === meta.component);
      expect(declaration?.attributes, `attributes of ${meta.component} in the manifest`).to.be.an('array').that.is.not.empty;
      const attributes = declaration!.attributes!.map(({name}) => name);
      expect(Object.keys(meta.argTypes)).to.include.members([...attributes, 'lang']);
    });
  }
});

/** A box like a page's own, in a language and a colour scheme. */
function canvasFor(language: string, scheme: string): HTMLElement {
  const canvas = document.createElement('div');
  canvas.lang = language;
  canvas.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 16px/1.5 sans-serif`;
  document.body.append(canvas);
  return canvas;
}

/** The outermost box of an element, once it is shown in this language. */
async function spoken(element: BlueHeartElement, language: string): Promise<HTMLElement> {
  for (;;) {
    await element.updateComplete;
    const base = element.shadowRoot!.querySelector<HTMLElement>('[part~=base]');
    if (base?.lang === language) return base;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Every box whose contents may not be wider than itself: the element's, an open dialog's, and the page's. */
function boxes(element: BlueHeartElement, base: HTMLElement): HTMLElement[] {
  const dialog = element.shadowRoot!.querySelector<HTMLElement>('dialog[open]');
  return [base, ...(dialog ? [dialog] : []), document.documentElement];
}

async function violations(canvas: HTMLElement): Promise<string[]> {
  const {axe} = window as unknown as {axe: {run(context: Element, options: typeof axeOptions): Promise<AxeResults>}};
  const found = await axe.run(canvas, axeOptions);
  return found.violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`));
}
