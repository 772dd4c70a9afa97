import {frameworkTypes} from './scripts/manifest/framework-types.mjs';
import {editorData} from './scripts/manifest/editor-data.mjs';
import {manifestPlugins} from './scripts/manifest/manifest.mjs';

export default {
  globs: ['src/elements/*/*.ts', 'src/foundation/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [...manifestPlugins, editorData, frameworkTypes],
};
