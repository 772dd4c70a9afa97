// What a person does in the administration of WordPress, in a browser.
import {password} from './server.mjs';

/** Logs in by the form. */
export async function logInAs(page, origin, name) {
  await page.goto(`${origin}/wp-login.php`);
  await page.$eval('#user_login', (field, value) => (field.value = value), name);
  await page.$eval('#user_pass', (field, value) => (field.value = value), password);
  await follow(page, '#wp-submit');
}

/** Presses something that opens another page. */
export async function follow(page, selector) {
  await page.waitForSelector(selector);
  await Promise.all([page.waitForNavigation(), page.$eval(selector, (found) => found.click())]);
}

/** Uploads a plugin: Plugins, Add New, Upload Plugin, Install Now. */
export async function uploadPlugin(page, origin, zip) {
  await page.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  await (await page.$('#pluginzip')).uploadFile(zip);
  await follow(page, '#install-plugin-submit');
}

/** Opens an empty post in the block editor, without what welcomes a new user. */
export async function openBlockEditor(page, origin) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    const {dispatch, select} = globalThis.wp.data;
    const {toggleFeature} = dispatch('core/edit-post');
    for (const feature of ['welcomeGuide', 'fullscreenMode'])
      if (select('core/edit-post').isFeatureActive(feature)) toggleFeature(feature);
  });
}

/** Returns the document that shows the blocks: a frame of its own from WordPress 6.3 on. */
export async function canvasOf(page) {
  const canvas = await page.waitForSelector('iframe[name=editor-canvas], .editor-styles-wrapper');
  return (await canvas.contentFrame()) ?? page.mainFrame();
}

/** The button that opens the list of blocks; its first name is that of newer versions. */
const inserter = ':is(.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle)';

/** Writes a title, opens the list of blocks, takes the one with a word, and opens its settings. */
export async function insertBlock(page, title, word) {
  const canvas = await canvasOf(page);
  await (await canvas.waitForSelector('.editor-post-title__input')).type(title);
  await (await page.waitForSelector(inserter)).click();
  await (await page.waitForSelector('.block-editor-inserter__search input')).type(word);
  // Finds and presses it at once: the list is drawn anew while a word is written.
  await page.waitForFunction(
    (text) => {
      const items = [...document.querySelectorAll('.block-editor-block-types-list__item')];
      const found = items.length === 1 && items[0].textContent.includes(text) && items[0];
      if (found) found.click();
      return found;
    },
    {},
    word,
  );
  await canvas.waitForSelector('[data-type^="blue-heart/"] iframe');
  await page.click(inserter);
  await (
    await page.waitForSelector('.interface-pinned-items button[aria-label=Settings][aria-expanded=false]')
  ).click();
}

/** Returns the frame in which the editor shows a block of ours. */
export async function previewIn(page) {
  const canvas = await canvasOf(page);
  return (await canvas.waitForSelector('[data-type^="blue-heart/"] iframe')).contentFrame();
}

/** Chooses a value in the settings of the block, by the names that a person reads. */
export async function choose(page, label, value) {
  const list = await page.waitForFunction(
    (words) => {
      const labels = [...document.querySelectorAll('.block-editor-block-inspector label')];
      return document.getElementById(labels.find(({textContent}) => textContent === words)?.htmlFor);
    },
    {},
    label,
  );
  await list.select(
    await list.evaluate(({options}, words) => [...options].find((one) => one.label === words).value, value),
  );
}

/** Writes a post in the classic editor: a line, and a word with a link; returns its address. */
export async function publishClassic(page, origin, {title, line, word, link}) {
  await page.goto(`${origin}/wp-admin/post-new.php?classic=1`);
  await page.type('#title', title);
  const text = await (await page.waitForSelector('#content_ifr')).contentFrame();
  await (await text.waitForSelector('body#tinymce')).click();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await page.keyboard.type(word);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Home');
  await page.keyboard.up('Shift');
  await page.click('.mce-toolbar [aria-label^="Insert/edit link"]');
  await (await page.waitForSelector('.wp-link-input input', {visible: true})).type(link);
  await page.keyboard.press('Enter');
  await text.waitForSelector(`a[href*="#blue-heart="]`);
  // The first draft is saved when the title is there; until then the button does nothing.
  await page.waitForSelector('#sample-permalink a');
  await page.click('#publish');
  const found = await page.waitForFunction(() => document.querySelector('#message a')?.href);
  return found.jsonValue();
}

/** Publishes the post by its two buttons; returns its address. */
export async function publishBlocks(page) {
  for (const button of ['.editor-post-publish-panel__toggle', '.editor-post-publish-button']) {
    await page.waitForSelector(`${button}:not([aria-disabled=true])`);
    // The panel slides in: a press of the mouse could miss the button.
    await page.$eval(button, (found) => found.click());
  }
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
  return link.evaluate(({href}) => href);
}
