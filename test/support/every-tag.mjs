// Visits every state of the tags that a visitor can reach, and returns what was seen.
import {shapesOfEveryTag, viewedTags} from './tags.mjs';

/** Returns the markup of the tags in each of their shapes; `attributes` go on the box around them. */
export function everyTag(attributes = '') {
  return `<div id="walk" ${attributes}>${shapesOfEveryTag({
    banner: [{}, {attributes: 'variant="helpline"'}, {attributes: 'variant="compact"'}],
    'helpline-card': ['', 'danger', 'victim', 'witness', 'minor', 'online'].map((reader) => ({
      attributes: `for="${reader}"`,
    })),
    explainer: [{}, {attributes: 'variant="short"'}],
    'safety-guide': [{}, {attributes: 'audience="minor"'}],
    share: [{}, {attributes: 'audience="ukraine"'}],
  }).join('')}</div>`;
}

/**
 * Returns every state of the tags of `everyTag`: `{tag, step, lang, dir, text, typed, links, route, strip, faults}`.
 * Walks the dialog through all its routes, the quiz to its end, and every post, material and disclosure. `route` has
 * the links of a step; `strip` says of each emergency link whether it can be seen; `faults` is what the page's
 * `layoutFaults` finds, if it has that.
 */
export function visitStates(page) {
  return page.evaluate(visitStatesHere, viewedTags);
}

async function visitStatesHere(viewed) {
  const states = [];
  const linksIn = (box) =>
    [...box.querySelectorAll('[href]')].map((link) => ({
      href: link.getAttribute('href'),
      text: link.textContent.trim(),
      number: link.querySelector('bdi')?.textContent,
      rel: link.rel,
      exit: link.part.contains('exit'),
      emergency: link.closest('[part~=emergency]') !== null,
    }));
  const inSight = (link) => {
    const {left, top, width, height} = link.getBoundingClientRect();
    const hit = link.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
    return width > 0 && height > 0 && (hit === link || link.contains(hit));
  };
  const typedIn = (base) => [...base.querySelectorAll('textarea')].map(({value}) => value);
  /** Returns what can be read, what was typed, and what is drawn, without the length of a post. */
  const textOf = (base) => {
    const lengths = base.querySelector('.lengths')?.innerText ?? '';
    const drawn = [...base.querySelectorAll('svg text')].map(({textContent}) => textContent);
    return [base.innerText.replace(lengths, ''), ...typedIn(base), ...drawn].join('\n');
  };
  const look = (tag, step = '') => {
    const base = tag.shadowRoot.querySelector('[part~=base]');
    const strip = base.querySelector('dialog[open] [part~=emergency]');
    states.push({
      tag: tag.localName,
      step,
      lang: base.lang,
      dir: base.dir,
      text: textOf(base),
      typed: typedIn(base),
      faults: globalThis.layoutFaults?.(base),
      links: linksIn(base),
      route: [...base.querySelectorAll('dialog [part~=body] [href]')].map((link) => link.getAttribute('href')),
      strip:
        strip &&
        [...strip.querySelectorAll('a')].map((link) => ({href: link.getAttribute('href'), inSight: inSight(link)})),
    });
  };
  const press = async (tag, control) => {
    control.scrollIntoView({block: 'nearest'});
    control.click();
    await tag.updateComplete;
  };

  async function walkDialog(tag) {
    const root = tag.shadowRoot;
    const dialog = root.querySelector('dialog');
    const open = async () => {
      const opened = new Promise((done) => tag.addEventListener('blue-heart-open', done, {once: true}));
      root.querySelector('[part~=button]').click();
      await opened;
      await tag.updateComplete;
    };
    const close = async () => {
      const closed = new Promise((done) => tag.addEventListener('blue-heart-close', done, {once: true}));
      dialog.close();
      await closed;
    };
    const routes = {
      start: [],
      me: [0],
      saw: [1],
      child: [2],
      online: [3],
      'online-adult': [3, 0],
      'online-child': [3, 1],
    };
    for (const [step, choices] of Object.entries(routes)) {
      await open();
      while (!dialog.querySelector('[part~=choice]')) await new Promise((done) => setTimeout(done, 50));
      for (const choice of choices) await press(tag, dialog.querySelectorAll('[part~=choice]')[choice]);
      look(tag, step);
      const region = () => dialog.querySelector('[part=body] select');
      for (const {value} of region()?.options ?? []) {
        region().value = value;
        region().dispatchEvent(new Event('change', {bubbles: true}));
        await tag.updateComplete;
        look(tag, `${step} ${value}`);
      }
      const alone = dialog.querySelector('[part=body] [type=checkbox]');
      if (alone) {
        await press(tag, alone);
        look(tag, `${step} alone`);
      }
      await close();
    }
  }

  async function walkQuiz(tag) {
    const all = (selector) => [...tag.shadowRoot.querySelectorAll(selector)];
    const forward = () => all('[part=body] .apart .filled').pop();
    for (let step = 0; forward(); step++) {
      const end = !all('[part=scene], [part~=choice]').length;
      look(tag, end ? 'end' : `step ${step}`);
      for (const control of all('[part=scene] .thing, [part~=choice]')) await press(tag, control);
      if (!end) look(tag, `step ${step} explained`);
      await press(tag, forward());
    }
    look(tag, 'end');
  }

  async function walkFolds(tag, shape) {
    const folds = [...tag.shadowRoot.querySelectorAll('details')];
    for (const fold of folds) fold.open = true;
    await tag.updateComplete;
    if (folds.length) look(tag, `${shape} unfolded`);
  }

  const choose = async (tag, control, value) => {
    if (control.localName === 'select') control.value = value;
    else control.checked = true;
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await tag.updateComplete;
    look(tag, value);
  };

  async function walkPosts(tag) {
    const menu = tag.shadowRoot.querySelector('[part~=post]');
    for (const {value} of menu.options) await choose(tag, menu, value);
  }

  async function walkSheets(tag) {
    const choices = (name) => [...tag.shadowRoot.querySelectorAll(`[name=${name}]`)];
    for (const poster of choices('poster')) await choose(tag, poster, poster.value);
    for (const kind of choices('kind').reverse()) await choose(tag, kind, kind.value);
  }

  /** Waits for the view and the picture in it, which may arrive after the number. */
  const arrived = async (tag) => {
    tag.scrollIntoView();
    while (!tag.view || tag.shadowRoot.querySelector('.sheet[aria-hidden]'))
      await new Promise((done) => setTimeout(done, 50));
  };
  const walks = {
    'blue-heart-report-button': walkDialog,
    'blue-heart-facts': walkFolds,
    'blue-heart-explainer': walkFolds,
    'blue-heart-safety-guide': walkFolds,
    'blue-heart-share': walkPosts,
    'blue-heart-materials': walkSheets,
  };

  for (const tag of document.querySelectorAll('#walk > *')) {
    const shape =
      ['for', 'variant', 'audience'].map((name) => tag.getAttribute(name)).find((value) => value !== null) ?? '';
    if (tag.localName === 'blue-heart-signal-quiz') {
      await walkQuiz(tag);
      continue;
    }
    if (viewed.includes(tag.localName)) await arrived(tag);
    look(tag, shape);
    await walks[tag.localName]?.(tag, shape);
  }
  return states;
}
