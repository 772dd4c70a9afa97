import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build, createServer} from 'vite';
import {bufferInBrowser} from './plugins/buffer-in-browser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

/** Returns the source of a script that the build writes to dist/. */
function scriptOf(path) {
  return path === '/blue-heart.js'
    ? '/src/embed/embed.ts'
    : path.replace(/^\/builder\/([\w-]+)\.js$/, '/src/builder/$1.ts');
}

/** Returns the path of any other file of dist/, by its address. */
function fileOf(address) {
  return address
    .replace(/^\/builder\/((hosts\/)?[\w-]+\.css)/, '/src/builder/$1')
    .replace(/^\/custom-elements\.json/, '/dist/custom-elements.json');
}

/** Returns a script in one file, with Lit as it is on a server, because a worker has no document either. */
async function bundled(entry) {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [bufferInBrowser],
    resolve: {conditions: ['node']},
    build: {
      write: false,
      minify: false,
      lib: {entry, formats: ['es']},
      // The tags are defined by modules that export nothing.
      rolldownOptions: {treeshake: false, output: {codeSplitting: false}},
    },
  });
  return output[0].code;
}

/** Serves what the build writes: the pages with their version, and the worker that prerenders. */
const pages = {
  name: 'pages',
  resolveId: (id) => (scriptOf(id) === id ? null : `${root}${scriptOf(id).slice(1)}`),
  configureServer(server) {
    const answer = (response, type, body) => response.setHeader('Content-Type', type).end(body);

    async function page(url, name) {
      const {version} = JSON.parse(await read('package.json'));
      const source = (await read(`src/builder/${name}.html`))
        .replace('{version}', version)
        // Live reload and error messages need inline scripts, which the policy of the built page forbids.
        .replace('{policy}', '')
        .replace(/src="blue-heart\.js" defer/, 'src="blue-heart.js" type="module"');
      return server.transformIndexHtml(url, source);
    }

    server.middlewares.use(async (request, response, next) => {
      try {
        const {pathname} = new URL(request.url, 'http://localhost');
        const name = /^\/(index|preview)\.html$/.exec(pathname === '/' ? '/index.html' : pathname)?.[1];
        if (name) return answer(response, 'text/html', await page(pathname, name));
        if (pathname === '/builder/prerender-worker.js')
          return answer(response, 'text/javascript', await bundled('src/builder/prerender-worker.ts'));
        if (pathname.endsWith('/integrity.json')) {
          const {version} = JSON.parse(await read('package.json'));
          const files = {'blue-heart.js': {integrity: 'sha384-of-a-release'}};
          return answer(response, 'application/json', JSON.stringify({version, files}));
        }
        request.url = fileOf(request.url);
        return next();
      } catch (error) {
        return next(error);
      }
    });
  },
  handleHotUpdate({file, server}) {
    if (/\/src\/.*\.html$/.test(file)) server.hot.send({type: 'full-reload', path: '*'});
  },
};

/** Serves the builder from the sources, with live reload. */
export async function serveBuilder(port) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    plugins: [pages],
    optimizeDeps: {entries: ['src/embed/embed.ts', 'src/builder/{builder,preview-page}.ts']},
    server: {
      host: 'localhost',
      port,
      watch: {ignored: ['.build', '.wireit', 'dist', 'storybook-static', 'test'].map((name) => `${root}${name}/**`)},
    },
  });
  return server.listen();
}
