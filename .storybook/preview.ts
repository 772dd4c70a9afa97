/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {withActions} from 'storybook/actions/decorator';
import {themes as themesOfStorybook} from 'storybook/theming';
import preflight from 'tailwindcss/preflight.css?raw';
import {guardCalls} from '../src/builder/preview.js';
import '../src/define/all.js';
import '../src/generated/unshipped.js';
import {shownLanguages} from '../stories/shown-languages.js';
import {manifest} from '../stories/manifest.js';
import '../stories/story-frame.js';
import '../stories/tag-anatomy.js';
import {themes} from '../stories/themes.js';
import {initial, pageStyles, toolbar, type Globals} from '../stories/toolbar.js';
import {asDocumented} from './documented.js';
import {fitFrame} from './framed.js';
import './site.css';
import TagPage from './tag-page.mdx';

guardCalls();
fitFrame();

if (manifest) setCustomElementsManifest(asDocumented(manifest));

const hostStyles: Record<string, string> = {
  none: '',
  bootstrap: bootstrap.replace(/\/\*# sourceMappingURL.*\*\//, ''),
  preflight,
};
const hostStyle = document.createElement('style');
// These styles come before the styles of Storybook, which then override them.
document.head.prepend(hostStyle);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [...shownLanguages],
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
    direction: {
      description: 'Direction of the page; a tag takes that of its own language',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    theme: {
      description: 'Theme of the tags',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'default', title: 'Default theme'},
          ...Object.entries(themes).map(([value, {title}]) => ({value, title})),
        ],
      },
    },
    host: {
      description: 'Style sheet of the page',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          {value: 'none', title: 'No host styles'},
          {value: 'bootstrap', title: 'Bootstrap'},
          {value: 'preflight', title: 'Tailwind preflight'},
        ],
      },
    },
  },
  initialGlobals: {...initial},
  decorators: [
    (story, context) => {
      const globals = context.globals as Globals;
      toolbar.globals = globals;
      hostStyle.textContent = hostStyles[globals.host] ?? '';
      const {language, direction} = globals;
      return html`<div lang=${language} dir=${direction} style=${styleMap(pageStyles(globals))}>${story()}</div>`;
    },
    withActions,
  ],
  argTypesEnhancers: [
    ({argTypes}) => {
      // Events, CSS properties, parts and properties are described, and have no control.
      const all = Object.entries(argTypes).map(
        ([name, argType]) =>
          [
            name,
            /^(blue-heart-|--|::part|[.(])/.test(name) ? {...argType, control: {disable: true}} : argType,
          ] as const,
      );
      const isProperty = ([name]: readonly [string, unknown]) => name.startsWith('.');
      // What a page author can set comes before the properties.
      return Object.fromEntries([...all.filter((one) => !isProperty(one)), ...all.filter(isProperty)]);
    },
  ],
  parameters: {
    options: {
      storySort: {
        order: [
          'Introduction',
          'Tags',
          [
            'Banner',
            'Signal quiz',
            'Report button',
            'Helpline card',
            'Exit',
            'Share',
            'Materials',
            'Facts',
            'Explainer',
            'Safety guide',
          ],
          'Themes',
          'Webmaster',
          ['Put a tag on your page', 'The tags', '*'],
          'Developer',
          ['The package', '*'],
          'Contributing',
          ['The first ten minutes', '*'],
          'Languages',
          '*',
          'Decisions',
          'Changelog',
          'Security',
          'Blue Heart elements',
        ],
      },
    },
    layout: 'fullscreen',
    docs: {page: TagPage, theme: themesOfStorybook.normal},
    a11y: {
      test: 'error',
      // A tag is part of a page, and the page has the landmarks.
      config: {rules: [{id: 'region', enabled: false}]},
    },
    actions: {
      handles: [
        'close',
        'contact',
        'dismiss',
        'error',
        'exit',
        'language',
        'open',
        'print',
        'quiz-complete',
        'quiz-progress',
        'quiz-start',
        'share',
      ].map((name) => `blue-heart-${name}`),
    },
    backgrounds: {disable: true},
    // Sets the width of the frame, not of a box: the dialog of the report button depends on the window.
    viewport: {
      options: {
        narrow: {name: '320', styles: {width: '320px', height: '100%'}, type: 'mobile'},
        tablet: {name: '768', styles: {width: '768px', height: '100%'}, type: 'tablet'},
      },
    },
  },
};

export default preview;
