import {frameworkTypes} from './src/package/framework-types.mjs';
import {editorData} from './src/package/editor-data.mjs';
import {manifestPlugins} from './src/package/manifest.mjs';

export default {
  globs: ['src/elements/*.ts', 'src/foundation/*.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [...manifestPlugins, editorData, frameworkTypes],
};
