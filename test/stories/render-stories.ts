import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import {render} from 'lit';
import type {BlueHeartElement} from '../../src/foundation/element/blue-heart-element.js';
import type {BlueHeartErrorEvent} from '../../src/foundation/events.js';
import {find, findAll, speaks} from '../support/queries.js';
import '../support/cancel-links.js';
import {modules, template} from './modules.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export const wide = {width: 1024, height: 768};
export const narrow = {width: 320, height: 640};

/** How stories are tested: all in `languages`, the first of each tag in those of `first` as well. */
export interface View {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly viewport: typeof wide;
  readonly languages: readonly string[];
  readonly first?: readonly string[];
}

const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Landmarks are a matter of the page, and a story is only a part of one.
  rules: {region: {enabled: false}},
  resultTypes: ['violations'] as 'violations'[],
};

let complaints: string[] = [];
const {error, warn} = console;
const note = (...words: unknown[]): void => void complaints.push(words.map(String).join(' '));
let canvas: HTMLElement;
let restore: (() => void) | undefined;

/** Renders every story. Each must pass axe, fit into its box, and write nothing to the console. */
export function storiesIn(view: View): void {
  describe(`stories, ${view.name}`, () => {
    before(() => setViewport(view.viewport));
    after(() => setViewport(wide));

    beforeEach(() => {
      complaints = [];
      Object.assign(console, {error: note, warn: note});
    });

    afterEach(() => {
      Object.assign(console, {error, warn});
      canvas.remove();
      restore?.();
    });

    for (const {meta, stories} of modules) {
      for (const [at, [name, story]] of stories.entries()) {
        const {spoken} = document.createElement(meta.component) as BlueHeartElement;
        const languages = [...view.languages, ...((at === 0 && view.first) || [])];
        for (const language of languages.filter((code) => spoken.includes(code))) {
          it(`<${meta.component}> ${name} in ${language}`, async () => {
            restore = story.beforeEach?.();
            canvas = canvasFor(language, view.scheme);
            render(template(meta, story), canvas);
            const element = canvas.querySelector<BlueHeartElement>(meta.component)!;
            await Promise.race([
              failure(element),
              speaks(element, element.lang || language).then(() => story.play?.({canvasElement: canvas})),
            ]);
            await element.updateComplete;

            expect(await violations()).to.deep.equal([]);
            for (const box of [
              document.documentElement,
              find(element, '[part~=base]'),
              ...findAll(element, 'dialog[open]'),
            ]) {
              expect(box.scrollWidth, `width of what is in <${box.localName}>`).to.be.at.most(box.clientWidth);
            }
            expect(complaints, 'what was complained of in the console').to.deep.equal([]);
          });
        }
      }
    }
  });
}

/** Returns a box that stands for a page, in a language and a colour scheme. */
function canvasFor(language: string, scheme: string): HTMLElement {
  const box = document.createElement('div');
  box.lang = language;
  box.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 16px/1.5 sans-serif`;
  document.body.append(box);
  return box;
}

/** Rejects with the reason when a language or a partner's file does not load, so that no test waits in vain. */
function failure(element: Element): Promise<never> {
  return new Promise((_, reject) =>
    element.addEventListener('blue-heart-error', (event) => reject(new Error((event as BlueHeartErrorEvent).message))),
  );
}

async function violations(): Promise<string[]> {
  const found = await window.axe.run(canvas, axeOptions);
  return found.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
  );
}
