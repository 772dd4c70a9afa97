// Finds what nothing declares in the templates of lit, where neither tsc nor eslint looks: tags, attributes and
// properties.
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import analyzer from 'lit-analyzer';
import ts from 'typescript';

const {DefaultLitAnalyzerContext, LitAnalyzer, makeConfig} = analyzer;

const config = makeConfig({
  rules: {
    'no-unknown-attribute': 'error',
    'no-unknown-property': 'error',
    'no-unknown-tag-name': 'error',
    // The analyzer reads neither `nothing` of lit, nor a generic type, nor new CSS.
    'no-incompatible-type-binding': 'off',
    'no-complex-attribute-binding': 'off',
    'no-invalid-css': 'off',
  },
  // It knows the HTML of some years ago, and no name that a decorator gets from a call.
  globalAttributes: ['heading-level', 'inert', 'popover'],
});

/** Returns what is wrong in the templates of some files of a program that holds `src/define` too. */
export function templateFaults(program, files) {
  const context = new DefaultLitAnalyzerContext({getProgram: () => program});
  context.updateConfig(config);
  const lit = new LitAnalyzer(context);
  for (const file of program.getSourceFiles().filter(({fileName}) => fileName.includes('/src/define/'))) {
    context.updateDependencies(file);
  }
  return files.flatMap((file) =>
    lit
      .getDiagnosticsInFile(file)
      .filter(({severity}) => severity === 'error')
      .map(({message, location}) => ({file, message, start: location.start})),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {options, fileNames} = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    process.cwd(),
  );
  const program = ts.createProgram(fileNames, options);
  const files = fileNames.map((name) => program.getSourceFile(name));
  for (const {file, message, start} of templateFaults(program, files)) {
    const {line, character} = file.getLineAndCharacterOfPosition(start);
    console.error(`${relative('', file.fileName)}:${line + 1}:${character + 1} ${message}`);
    process.exitCode = 1;
  }
}
