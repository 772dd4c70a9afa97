// Reads the accessibility tree that Chromium gives to a screen reader, and writes it as lines of text.
import {contacts, fromAbroad} from '../../.build/content/contacts.js';

/** Boxes that say nothing without a name. */
const silent = ['generic', 'none', 'LabelText', 'Legend', 'main'];

/** What is a piece or a mark of the text around it. */
const skipped = ['InlineTextBox', 'LineBreak', 'ListMarker'];

/** What a screen reader takes as a whole, by its name. */
const whole = ['image', 'textbox'];

/** What a visitor uses, and so must be able to focus. */
const controls = ['button', 'link', 'checkbox', 'radio', 'combobox', 'textbox', 'DisclosureTriangle'];

/** What a script may focus though nobody uses it. */
const focused = ['heading', 'dialog'];

/** Characters that only direct what is drawn. */
const marks = /[\u00ad\u200b\u200e\u200f\u2060-\u2069]/g;

/** What stands for each number and address, so that a corrected number changes no tree; the longest first. */
const standIns = Object.values(contacts)
  .flatMap(({id, phone, email, web = []}) => [
    ...(phone ? [[phone, `{${id}.phone}`]] : []),
    ...(phone?.startsWith('0') ? [[fromAbroad(phone), `{${id}.phone from abroad}`]] : []),
    ...(email ? [[email, `{${id}.email}`]] : []),
    ...(typeof web === 'string' ? [web] : Object.values(web)).map((address) => [address, `{${id}.web}`]),
  ])
  .sort(([a], [b]) => b.length - a.length)
  .map(([text, standIn]) => [
    new RegExp(`(?<![\\w.,@])${text.replace(/[+.]/g, '\\$&')}(?![\\d@]|[.,]\\d|\\.[a-z])`, 'g'),
    standIn,
  ]);

/**
 * Returns the tree of a page as lines: a dash, the role, the name and the states, with more space before each level.
 * Where a dialog is modal, that is all there is.
 */
export async function readTree(session) {
  const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  const languages = new Map();
  noteLanguages(root, '', languages);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const page = {languages, byId: new Map(nodes.map((node) => [node.nodeId, node]))};
  return heard(nodes[0], 'nl', page)
    .flatMap((node) => linesOf(node))
    .map(withStandIns);
}

/** Notes the language of each node, which is that of the closest ancestor with `lang`, across shadow roots. */
function noteLanguages({backendNodeId, attributes = [], children = [], shadowRoots = []}, around, languages) {
  const at = attributes.findIndex((name, index) => index % 2 === 0 && name === 'lang');
  const lang = at < 0 ? around : attributes[at + 1];
  languages.set(backendNodeId, lang);
  for (const child of [...shadowRoots, ...children]) noteLanguages(child, lang, languages);
}

/** Returns what is heard of a node, as nodes with role, name, states and children. `lang` is the language around it. */
function heard(node, lang, page) {
  const role = node.role?.value ?? 'none';
  if (skipped.includes(role)) return [];
  const own = page.languages.get(node.backendDOMNodeId) ?? lang;
  const children = (around) =>
    (node.childIds ?? []).flatMap((id) => (page.byId.has(id) ? heard(page.byId.get(id), around, page) : []));
  const name = plain(node.name);
  if (node.ignored || role === 'RootWebArea' || (silent.includes(role) && !name)) return children(lang);
  if (role === 'StaticText' && !name) return [];
  const states = [...statesOf(node, role), ...(own === lang ? [] : [`lang=${own}`])];
  return [{role, name, states, children: whole.includes(role) ? [] : children(own)}];
}

/** Returns the states of a node, and whether it can be focused where that is not what its role promises. */
function statesOf(node, role) {
  const has = Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value]));
  const valued = {
    level: role === 'heading' && has.level,
    // A menu is closed here, and its role says that it opens.
    expanded: role !== 'combobox' && has.expanded !== undefined && String(has.expanded),
    opens: role !== 'combobox' && has.hasPopup,
    checked: has.checked,
    pressed: has.pressed,
    invalid: has.invalid !== 'false' && has.invalid,
    value: plain(node.value),
    description: plain(node.description),
  };
  const control = controls.includes(role);
  const flags = {
    selected: has.selected,
    disabled: has.disabled,
    required: has.required,
    'read only': has.readonly,
    modal: has.modal,
    focused: has.focused,
    'cannot be focused': control && !has.focusable && !has.disabled,
    'can be focused': has.focusable && !control && role !== 'option' && !focused.includes(role),
  };
  return [
    ...Object.keys(valued)
      .filter((name) => valued[name])
      .map((name) => `${name}=${valued[name]}`),
    ...Object.keys(flags).filter((name) => flags[name]),
  ];
}

function plain(value) {
  return String(value?.value ?? '')
    .replace(marks, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withStandIns(line) {
  return standIns.reduce((now, [written, standIn]) => now.replace(written, standIn), line);
}

function linesOf({role, name, states, children: parts}, depth = 0) {
  // The lines of a drawn text end where the letters of this machine make them end.
  const children = role === 'group' ? parts.reduce(joinLines, []) : parts;
  const start = `${'  '.repeat(depth)}- ${role === 'StaticText' ? 'text' : role}`;
  const tail = states.map((state) => ` [${state}]`).join('');
  if (role === 'StaticText') return [`${start}${tail}: ${name}`];
  if (role === 'combobox') return [`${start} "${name}"${tail}: ${optionsIn(children).map(optionText).join(' · ')}`];
  const [text] = children;
  if (!name && children.length === 1 && text.role === 'StaticText' && !text.states.length)
    return [`${start}${tail}: ${text.name}`];
  const words = children.every((child) => child.role === 'StaticText') && children.map((child) => child.name).join('');
  const repeats = words && words.replace(/\s/g, '') === name.replace(/\s/g, '');
  return [
    `${start}${name && ` "${name}"`}${tail}`,
    ...(repeats ? [] : children.flatMap((child) => linesOf(child, depth + 1))),
  ];
}

function joinLines(nodes, node) {
  const before = nodes.at(-1);
  const joins = [before, node].every((one) => one?.role === 'StaticText') && `${before.states}` === `${node.states}`;
  return joins ? [...nodes.slice(0, -1), {...node, name: `${before.name} ${node.name}`}] : [...nodes, node];
}

function optionsIn(nodes) {
  return nodes.flatMap((node) => (node.role === 'option' ? [node] : optionsIn(node.children)));
}

/** Returns an option with its language; the chosen one stands in brackets. */
function optionText({name, states}) {
  const lang = states.find((state) => state.startsWith('lang='))?.replace('lang=', '');
  const text = lang ? `${name} (${lang})` : name;
  return states.includes('selected') ? `[${text}]` : text;
}
