// Shows each tag in the block editor: what the page will have, in a frame of its own, and a control for each attribute.
// What is saved holds only the choices, so that nothing is lost where WordPress strips tags (authors).
(({apiFetch, blockEditor, blocks, components, data, element, url}, given) => {
  const {createElement: el, Fragment, useEffect, useRef, useState} = element;
  const {CheckboxControl, Notice, PanelBody, SelectControl, TextControl, ToggleControl} = components;
  const {InspectorControls, PanelColorSettings, useBlockProps} = blockEditor;
  const {words} = given;

  /** Returns a value after it has not changed for a moment, so that a letter typed does not ask the server. */
  function useSettled(value) {
    const [settled, settle] = useState(value);
    const text = JSON.stringify(value);
    useEffect(() => {
      const late = setTimeout(() => settle(value), 300);
      return () => clearTimeout(late);
    }, [text]);
    return settled;
  }

  /** Asks the server for a block as a page would have it; undefined while it is asked, null where that failed. */
  function useRendered(name, attributes) {
    const [html, show] = useState();
    const post = data.useSelect((select) => select('core/editor')?.getCurrentPostId?.(), []);
    const settled = useSettled(attributes);
    useEffect(() => {
      let current = true;
      const path = url.addQueryArgs(`/wp/v2/block-renderer/${name}`, {
        context: 'edit',
        ...(Number.isInteger(post) ? {post_id: post} : {}),
      });
      apiFetch({path, method: 'POST', data: {attributes: settled}}).then(
        ({rendered}) => current && show(rendered),
        () => current && show(null),
      );
      return () => {
        current = false;
      };
    }, [name, settled, post]);
    return html;
  }

  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

  /** Returns the page of the frame. In a frame, no key that is pressed in the editor can trigger the quick exit. */
  function pageWith(html, look) {
    const colours = Object.entries(given.colours).map(([name, colour]) => `--blue-heart-color-${name}:${colour};`);
    return (
      `<!doctype html><html lang="${escaped(given.language)}"><head><meta charset="utf-8"><style>` +
      `:root{${colours.join('')}}body{margin:0;padding:1px;overflow:hidden}</style></head>` +
      `<body style="${escaped(look)}">${html}<script src="${escaped(given.script)}" defer></script></body></html>`
    );
  }

  /** Returns the type and the colours of the theme around the block. */
  function lookOf(node) {
    const style = node.ownerDocument.defaultView.getComputedStyle(node);
    return ['font-family', 'font-size', 'line-height', 'color']
      .map((name) => `${name}:${style.getPropertyValue(name)};`)
      .join('');
  }

  function Preview({name, attributes, title}) {
    const html = useRendered(name, attributes);
    const box = useRef();
    const [height, setHeight] = useState(0);
    const [page, setPage] = useState();
    useEffect(() => {
      if (html) setPage(pageWith(html, lookOf(box.current)));
    }, [html]);
    const measure = ({currentTarget: frame}) => {
      const {body} = frame.contentDocument;
      new frame.contentWindow.ResizeObserver(() => setHeight(body.scrollHeight)).observe(body);
    };
    return el(
      'div',
      // Nothing in a preview can be pressed: a click chooses the block.
      {ref: box, inert: '', style: {minHeight: '5em'}},
      html === null && el(Notice, {status: 'warning', isDismissible: false}, words.failed),
      page &&
        el('iframe', {
          title: `${words.preview}: ${title}`,
          srcDoc: page,
          tabIndex: -1,
          onLoad: measure,
          style: {
            display: 'block',
            width: '100%',
            height: `${Math.max(height, 80)}px`,
            border: 0,
            pointerEvents: 'none',
          },
        }),
    );
  }

  /** Returns the control for an attribute; an empty one is taken out of what is saved. */
  function Control({schema, value, change}) {
    const {title: label, description: help, control, labels = {}} = schema;
    const set = (next) => change(next === '' || next === false || next?.length === 0 ? undefined : next);
    switch (control) {
      case 'flag':
        return el(ToggleControl, {label, help, checked: Boolean(value), onChange: set});
      case 'count':
        return el(TextControl, {
          label,
          help,
          type: 'number',
          min: 1,
          value: value ?? '',
          onChange: (text) => set(Number(text) >= 1 ? Math.floor(Number(text)) : ''),
        });
      case 'one':
        return el(SelectControl, {
          label,
          help,
          value: value ?? '',
          options: [
            {value: '', label: words.standard},
            ...(schema.enum ?? Object.keys(labels)).map((one) => ({value: String(one), label: labels[one]})),
          ],
          onChange: (text) => set(schema.type === 'integer' && text ? Number(text) : text),
        });
      case 'several':
        return el(
          Fragment,
          null,
          el('p', {style: {color: '#757575', fontSize: '12px'}}, help),
          schema.items.enum.map((one) =>
            el(CheckboxControl, {
              key: one,
              label: labels[one],
              checked: (value ?? []).includes(one),
              // The order of the checks is the order on the page.
              onChange: (on) => set(on ? [...(value ?? []), one] : value.filter((other) => other !== one)),
            }),
          ),
        );
      default:
        return el(TextControl, {
          label,
          help,
          type: control === 'address' ? 'url' : 'text',
          value: value ?? '',
          onChange: set,
        });
    }
  }

  function edit({name, attributes, setAttributes}) {
    const {title, attributes: schemas} = blocks.getBlockType(name);
    const by = (...controls) => Object.entries(schemas).filter(([, {control}]) => controls.includes(control));
    const controlFor = ([attribute, schema]) =>
      el(Control, {
        key: attribute,
        schema,
        value: attributes[attribute],
        change: (value) => setAttributes({[attribute]: value}),
      });
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(PanelBody, {title: words.settings}, by('one', 'flag', 'count', 'text', 'address', 'file').map(controlFor)),
        // A list of boxes is long: it is folded.
        by('several').map((entry) =>
          el(PanelBody, {key: entry[0], title: entry[1].title, initialOpen: false}, controlFor(entry)),
        ),
        el(PanelColorSettings, {
          title: words.colours,
          initialOpen: false,
          colorSettings: by('colour').map(([attribute, {title: label}]) => ({
            label,
            value: attributes[attribute],
            onChange: (value) => setAttributes({[attribute]: value}),
          })),
        }),
      ),
      el('div', useBlockProps(), el(Preview, {name, attributes, title})),
    );
  }

  for (const name of given.blocks) blocks.registerBlockType(name, {edit, save: () => null});
})(window.wp, window.blueHeart);
