import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';

const pages = ['react', 'vue', 'svelte', 'angular'];

export default {
  logLevel: 'warn',
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('blue-heart-')}}}), svelte({configFile: false})],
  build: {target: 'es2022', chunkSizeWarningLimit: 1000, rollupOptions: {input: pages.map((page) => `${page}/index.html`)}},
};
