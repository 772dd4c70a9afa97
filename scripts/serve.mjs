import {fileURLToPath} from 'node:url';
import {preview} from 'vite';

const {CI, DISPLAY, WAYLAND_DISPLAY} = process.env;
const desktop = ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

const server = await preview({
  root: fileURLToPath(new URL('../', import.meta.url)),
  configFile: false,
  appType: 'mpa',
  build: {outDir: 'dist'},
  preview: {host: 'localhost', port: 4173, open: desktop && !CI},
});

server.printUrls();
