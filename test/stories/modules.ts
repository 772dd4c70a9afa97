// Loads every story of every tag, and renders it for the tests.
import type {TemplateResult} from 'lit';
import '../../src/define/all.js';
import {names} from '../../src/define/tags.js';
import '../../src/generated/unshipped.js';

type Args = object;

interface Meta {
  component: string;
  args: Args;
  argTypes: Record<string, unknown>;
  render(args: Args): TemplateResult;
}

interface Story {
  args?: Args;
  parameters?: {contactSheet?: boolean};
  render?(args: Args): TemplateResult;
  beforeEach?(): () => void;
  play?(context: {canvasElement: HTMLElement}): Promise<void>;
}

type Module = {default: Meta} & Record<string, Story>;

export const modules = (
  await Promise.all(names.map((name) => import(`../../stories/${name}.stories.ts`) as Promise<Module>))
).map(({default: meta, ...stories}) => ({meta, stories: Object.entries<Story>(stories)}));

/** Returns what Storybook renders for a story. Storybook has no `composeStories` for web components. */
export function template(meta: Meta, story: Story): TemplateResult {
  return (story.render ?? meta.render)({...meta.args, ...story.args});
}
