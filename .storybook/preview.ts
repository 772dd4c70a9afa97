/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {withActions} from 'storybook/actions/decorator';
import {guardCalls} from '../src/builder/preview.js';
import '../src/define/banner.js';
import '../src/define/exit.js';
import '../src/define/explainer.js';
import '../src/define/facts.js';
import '../src/define/helpline-card.js';
import '../src/define/materials.js';
import '../src/define/report-button.js';
import '../src/define/safety-guide.js';
import '../src/define/share.js';
import '../src/define/signal-quiz.js';
import '../src/generated/mirrored.js';

interface Manifest {
  modules: {declarations?: {tagName?: string; members?: unknown[]; cssParts?: {name: string}[]}[]}[];
}

guardCalls();

// Absent until the first build; the stories work without it, only the descriptions are missing.
for (const manifest of Object.values(import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}))) {
  setCustomElementsManifest(forStorybook(manifest));
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'nl', title: 'Nederlands'},
          {value: 'fr', title: 'Français'},
          {value: 'de', title: 'Deutsch'},
          {value: 'en', title: 'English'},
          {value: 'uk', title: 'Українська'},
          {value: 'ru', title: 'Русский'},
          {value: 'ar-XB', title: 'Mirrored (pseudo-locale)'},
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
  },
  initialGlobals: {language: 'nl', scheme: 'light'},
  decorators: [
    (story, {globals: {language, scheme}, viewMode}) =>
      html`<div
        lang=${language}
        style="box-sizing: border-box; min-block-size: ${viewMode === 'story' ? '100vh' : 'auto'}; padding: 1rem; color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif"
      >
        ${story()}
      </div>`,
    withActions,
  ],
  // Events and parts are told of, not set.
  argTypesEnhancers: [
    ({argTypes}) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [name, /^(blue-heart-|::part)/.test(name) ? {...argType, control: {disable: true}} : argType]),
      ),
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // A fragment has no landmarks of its own; the page around it has.
      config: {rules: [{id: 'region', enabled: false}]},
    },
    actions: {
      handles: ['close', 'contact', 'dismiss', 'error', 'exit', 'language', 'open', 'quiz-complete', 'quiz-progress', 'quiz-start'].map(
        (name) => `blue-heart-${name}`,
      ),
    },
    backgrounds: {disable: true},
    // The width of the frame, not of a box: the dialog of the report button looks at the window.
    viewport: {
      options: {
        narrow: {name: '320', styles: {width: '320px', height: '100%'}, type: 'mobile'},
        tablet: {name: '768', styles: {width: '768px', height: '100%'}, type: 'tablet'},
      },
    },
  },
};

export default preview;

/** Attributes say all that a page author can set; parts get names of their own, because some are also the name of a slot. */
function forStorybook(manifest: Manifest): Manifest {
  for (const declaration of manifest.modules.flatMap(({declarations = []}) => declarations)) {
    if (!declaration.tagName) continue;
    declaration.members = [];
    declaration.cssParts = declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`}));
  }
  return manifest;
}
