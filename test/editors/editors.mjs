// The editors in their default set-up. The page of each has a global `editor` that loads HTML as a source view does,
// takes focus, and gives back what a CMS would save.
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

/** The plugins of CKEditor's classic build, which was its standard set-up as long as it had one. */
const classic =
  'Autoformat BlockQuote Bold Essentials Heading Image ImageCaption ImageStyle ImageToolbar Indent Italic Link List ' +
  'MediaEmbed Paragraph PasteFromOffice Table TableToolbar TextTransformation';

function ckeditor(extra, settings) {
  return `<div id="host"></div>
    <script type="module">
      import * as all from '/packages/ckeditor5/dist/browser/ckeditor5.js';
      const plugins = ${JSON.stringify([...classic.split(' '), ...extra])}.map((name) => all[name]);
      const made = await all.ClassicEditor.create(document.querySelector('#host'), {
        licenseKey: 'GPL',
        plugins,
        ${settings}
      });
      globalThis.editor = {
        load: (html) => made.setData(html),
        focus: () => made.editing.view.focus(),
        save: () => made.getData(),
      };
    </script>`;
}

function tinymce(name) {
  return `<textarea id="host"></textarea>
    <script src="/packages/${name}/tinymce.min.js"></script>
    <script>
      tinymce.init({selector: '#host', license_key: 'gpl', promotion: false}).then(([made]) => {
        globalThis.editor = {
          load: (html) => made.setContent(html),
          focus: () => made.focus(),
          save: () => made.getContent(),
        };
      });
    </script>`;
}

const quill = `<div id="host"></div>
  <script src="/packages/quill/dist/quill.js"></script>
  <script>
    const made = new Quill('#host', {theme: 'snow'});
    globalThis.editor = {
      load: (html) => made.clipboard.dangerouslyPasteHTML(html),
      focus: () => made.focus(),
      save: () => made.getSemanticHTML(),
    };
  </script>`;

const tiptap = `
  import {Editor} from '@tiptap/core';
  import StarterKit from '@tiptap/starter-kit';
  const made = new Editor({element: document.querySelector('#host'), extensions: [StarterKit]});
  globalThis.editor = {
    load: (html) => made.commands.setContent(html),
    focus: () => made.view.focus(),
    save: () => made.getHTML(),
  };`;

const prosemirror = `
  import {exampleSetup} from 'prosemirror-example-setup';
  import {DOMParser, DOMSerializer, Schema} from 'prosemirror-model';
  import {schema as basic} from 'prosemirror-schema-basic';
  import {addListNodes} from 'prosemirror-schema-list';
  import {EditorState} from 'prosemirror-state';
  import {EditorView} from 'prosemirror-view';
  const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block');
  const schema = new Schema({nodes, marks: basic.spec.marks});
  const elementOf = (html) => Object.assign(document.createElement('template'), {innerHTML: html}).content;
  const stateOf = (html) =>
    EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(elementOf(html)),
      plugins: exampleSetup({schema}),
    });
  const view = new EditorView(document.querySelector('#host'), {state: stateOf('')});
  globalThis.editor = {
    load: (html) => view.updateState(stateOf(html)),
    focus: () => view.focus(),
    save() {
      const out = document.createElement('div');
      out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return out.innerHTML;
    },
  };`;

/** Returns the page of an editor that comes as modules, in one script. */
async function bundled(source, packages) {
  const entry = join(packages, '..', 'entry.js');
  const built = await rollup({
    input: entry,
    plugins: [
      {name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null)},
      nodeResolve(),
    ],
    onwarn: () => {},
  });
  const {output} = await built.generate({format: 'iife'});
  await built.close();
  return `<div id="host"></div><script>${output[0].code.replaceAll('</script', '<\\/script')}</script>`;
}

const dompurify = `<script src="/packages/dompurify/dist/purify.min.js"></script>
  <script>
    let html = '';
    globalThis.editor = {
      load: (loaded) => (html = DOMPurify.sanitize(loaded)),
      save: () => html,
    };
  </script>`;

/** Returns the name and the page of each editor, and of the filters through which a CMS sends what an editor saved. */
export async function editors({packages, versions}) {
  const anyHtml = 'htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},';
  return [
    {id: 'ckeditor', name: `CKEditor ${versions.ckeditor5}`, page: ckeditor([], '')},
    {
      id: 'ckeditor-any-html',
      name: `CKEditor ${versions.ckeditor5}, any HTML allowed`,
      page: ckeditor(['GeneralHtmlSupport'], anyHtml),
    },
    {id: 'tinymce', name: `TinyMCE ${versions.tinymce}`, page: tinymce('tinymce')},
    {id: 'tinymce6', name: `TinyMCE ${versions.tinymce6}`, page: tinymce('tinymce6')},
    {id: 'quill', name: `Quill ${versions.quill}`, page: quill},
    {id: 'tiptap', name: `TipTap ${versions['@tiptap/core']}`, page: await bundled(tiptap, packages)},
    {
      id: 'prosemirror',
      name: `ProseMirror (example set-up ${versions['prosemirror-example-setup']})`,
      page: await bundled(prosemirror, packages),
    },
    {id: 'dompurify', name: `DOMPurify ${versions.dompurify}`, page: dompurify, isFilter: true},
    {
      id: 'sanitize-html',
      name: `sanitize-html ${versions['sanitize-html']}`,
      filter: createRequire(join(packages, 'sanitize-html/'))('sanitize-html'),
      isFilter: true,
    },
  ];
}
