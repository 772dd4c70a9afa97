import type {StorybookConfig} from '@storybook/web-components-vite';
import {writeDocumentPages} from './document-pages.js';

// package.json says that only files in dist have side effects, so the build would leave these sources out.
const sourcesWithEffects = {
  name: 'sources-with-effects',
  transform: (_code: string, id: string) =>
    /\/(src\/(define|generated\/unshipped)|stories\/(story-frame|tag-anatomy))/.test(id)
      ? {moduleSideEffects: true}
      : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: async () => ['../stories/*.mdx', await writeDocumentPages(), '../stories/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  // The file of scenes names its picture by an address beside its own, which the build does not follow.
  staticDirs: [{from: '../stories/kitchen.svg', to: '/assets/kitchen.svg'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), sourcesWithEffects],
    // `src` takes only http(s) addresses, so a small JSON file must not become a `data:` one.
    build: {...vite.build, assetsInlineLimit: 0},
  }),
};

export default config;
