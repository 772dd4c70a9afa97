// Every story of every tag, as the tests render them.
import type {TemplateResult} from 'lit';
import '../../src/define/banner.js';
import '../../src/define/exit.js';
import '../../src/define/explainer.js';
import '../../src/define/facts.js';
import '../../src/define/helpline-card.js';
import '../../src/define/materials.js';
import '../../src/define/report-button.js';
import '../../src/define/safety-guide.js';
import '../../src/define/share.js';
import '../../src/define/signal-quiz.js';
import '../../src/generated/mirrored.js';
import * as banner from '../../stories/banner.stories.js';
import * as exit from '../../stories/exit.stories.js';
import * as explainer from '../../stories/explainer.stories.js';
import * as facts from '../../stories/facts.stories.js';
import * as helplineCard from '../../stories/helpline-card.stories.js';
import * as materials from '../../stories/materials.stories.js';
import * as reportButton from '../../stories/report-button.stories.js';
import * as safetyGuide from '../../stories/safety-guide.stories.js';
import * as share from '../../stories/share.stories.js';
import * as signalQuiz from '../../stories/signal-quiz.stories.js';

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

export const modules = [
  banner,
  exit,
  explainer,
  facts,
  helplineCard,
  materials,
  reportButton,
  safetyGuide,
  share,
  signalQuiz,
].map(({default: meta, ...stories}) => ({
  meta,
  stories: Object.entries(stories as Record<string, Story>),
}));

/** What Storybook would render: `composeStories` does not exist for web components. */
export function template(meta: Meta, story: Story): TemplateResult {
  return (story.render ?? meta.render)({...meta.args, ...story.args});
}
