import {readdirSync, readFileSync} from 'node:fs';

/**
 * Writes the start page with its preview, the example page, the same page with a strict policy, and the schemas: static
 * files for any server.
 */
export function builderPages({version, contacts, telOf}) {
  return {
    name: 'builder-pages',
    generateBundle() {
      const emit = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
      // Whatever is entered, what the builder shows can send requests to its own server only.
      const own =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "frame-src 'self'; base-uri 'none'; form-action 'none'";
      for (const name of ['index', 'preview'])
        emit(
          `${name}.html`,
          readFileSync(`src/builder/${name}.html`, 'utf8').replace('{policy}', own).replace('{version}', version),
        );
      for (const name of ['builder', 'preview']) emit(`builder/${name}.css`, readFileSync(`src/builder/${name}.css`));
      for (const name of readdirSync('src/builder/hosts'))
        emit(`builder/hosts/${name}`, readFileSync(`src/builder/hosts/${name}`));
      const numbers = (_, kind, id) =>
        (kind === 'tel' ? telOf : String)(
          contacts[id]?.phone ?? this.error(`the example page asks for the number of "${id}"`),
        );
      const page = readFileSync('src/builder/example/example.html', 'utf8').replace(
        /\{(tel|phone):([\w-]+)\}/g,
        numbers,
      );
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "require-trusted-types-for 'script'";
      if (!page.includes('<!-- csp -->')) this.error('the example page has no place for the policy');
      emit('example.html', page.replace('    <!-- csp -->\n', ''));
      emit(
        'strict.html',
        page.replace('<!-- csp -->', `<meta http-equiv="Content-Security-Policy" content="${policy}">`),
      );
      emit('builder/example.css', readFileSync('src/builder/example/example.css'));
      emit(
        'host/bootstrap.min.css',
        readFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'utf8').replace(
          /\/\*# sourceMappingURL.*\*\//,
          '',
        ),
      );
      for (const kind of ['contacts', 'scenes'])
        emit(`schemas/${kind}.schema.json`, readFileSync(`src/content/schemas/${kind}.schema.json`));
    },
  };
}
