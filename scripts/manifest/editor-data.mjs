// Writes what editors complete and explain: custom data for VS Code, and web-types for the editors of JetBrains.
import {mkdirSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

const options = {hideLogs: true, hideMethodDocs: true};

/** Writes `dist/editors/`. */
export const editorData = {
  name: 'editor-data',
  packageLinkPhase({customElementsManifest}) {
    // The generators may change the manifest that they are given.
    const manifest = () => structuredClone(customElementsManifest);
    mkdirSync('dist/editors', {recursive: true});
    writeFileSync('dist/editors/vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest(), options));
    writeFileSync('dist/editors/vscode.css-custom-data.json', getVsCodeCssCustomData(manifest(), options));
    writeFileSync(
      'dist/editors/web-types.json',
      getWebTypesData(manifest(), {...options, webTypesFileName: 'web-types.json', packageJson: false}),
    );
  },
};
