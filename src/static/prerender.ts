import {render} from '@lit-labs/ssr';
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit';
import '../define/all.js';
import {Share} from '../elements/share/share.js';
import {SignalQuiz} from '../elements/signal-quiz/signal-quiz.js';
import type {BlueHeartElement} from '../foundation/element/blue-heart-element.js';
import {shippedLocale, sourceLocale} from '../localization/locale.js';
import {findTags, type FoundTag} from './find-tags.js';
import {quizInFull} from './quiz-in-full.js';
import {stylesOf} from './prerender-styles.js';

export interface PrerenderOptions {
  /**
   * Whether styles are inside the page, so that a policy must allow their hashes, or in the files `styles/<tag>.css`
   * beside the script. Default: inline.
   */
  readonly styles?: 'inline' | 'link';
  /** The folder that `styles/` is in, for linked styles. Default: that of the script in the page. */
  readonly base?: string;
}

export interface PrerenderedPage {
  readonly html: string;
  /** What `style-src` must allow for inline styles, such as `sha256-…`. */
  readonly hashes: readonly string[];
}

/**
 * Fills every tag in a page with declarative shadow DOM in the tag's language, so that it shows all its content where
 * no script runs; where the script runs, it replaces that. Changes no other byte of the page, and replaces what was
 * prerendered before. Does not fetch the file in `src`: the script adds it.
 */
export async function prerender(
  page: string,
  {styles = 'inline', base}: PrerenderOptions = {},
): Promise<PrerenderedPage> {
  if (styles !== 'inline' && styles !== 'link')
    throw new Error(`styles is "inline" or "link", not "${String(styles)}".`);
  const found = findTags(page);
  const folder = base?.replace(/\/?$/, '/') ?? found.base;
  if (styles === 'link' && folder === undefined)
    throw new Error(
      'The page names no blue-heart.js; say where its folder is: base, such as "https://example.org/blue-heart/".',
    );
  const sheets = new Map<string, string>();
  const edits: Edit[] = [];
  for (const tag of found.tags) {
    if (!customElements.get(tag.name)) {
      console.warn(`blue-heart: line ${tag.line}: <${tag.name}> is no tag of ours and stays as it is.`);
      continue;
    }
    const sheet = await stylesOf(tag.name);
    sheets.set(tag.name, sheet);
    const style =
      styles === 'link'
        ? // prettier-ignore
          await markupOf(html`<link rel="stylesheet" href=${`${folder}styles/${tag.name}.css`}>`)
        : `<style>${sheet}</style>`;
    edits.push({from: tag.inside, to: tag.inside, text: await rootOf(tag, style)});
    edits.push(...tag.roots.map(({startOffset, endOffset}) => ({from: startOffset, to: endOffset, text: ''})));
  }
  return {
    html: edited(page, edits),
    hashes: styles === 'link' ? [] : await Promise.all([...new Set(sheets.values())].map(hashOf)),
  };
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Returns a page with the edits made. */
function edited(page: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const parts = inOrder.map(({from, text}, at) => page.slice(inOrder[at - 1]?.to ?? 0, from) + text);
  return parts.join('') + page.slice(inOrder.at(-1)?.to ?? 0);
}

/** Returns the root of a tag. One box holds all, so that the script can remove even what is not parsed to its end. */
async function rootOf({name, attributes, lang}: FoundTag, style: string): Promise<string> {
  const renderer = new LitElementRenderer(name);
  const element = renderer.element as BlueHeartElement;
  for (const attribute of attributes) renderer.setAttribute(attribute.name, attribute.value);
  const locale = shippedLocale(lang, element.spoken) ?? sourceLocale;
  element.speak(locale, await element.bring(locale));
  // No shuffling here, so that prerendering twice gives the same page.
  if (element instanceof SignalQuiz) element.shuffle = false;
  // The posts for this audience are Ukrainian, whatever the language of the tag.
  if (element instanceof Share && element.audience === 'ukraine') await element.bring('uk');
  renderer.connectedCallback();
  const shown = await markupOf(html`${element['render']()}`, renderer);
  const instead =
    element instanceof SignalQuiz ? `<noscript>${await markupOf(quizInFull(element), renderer)}</noscript>` : '';
  return `<template shadowrootmode="open"><div>${style}${shown}${instead}</div></template>`;
}

/** Comments that only hydration needs, and false properties, which the renderer writes as attributes. */
const surplus = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>| (?:checked|selected)="false"/g;

/** A text field, which the renderer leaves empty, and its text, which follows it (share/editor.ts). */
const fields = /(<textarea[^>]*>)(<\/textarea>\s*<span class=unscripted>)([^<]*)/g;

/** A drawing without a size: where its style is blocked, it would be as wide as the page. */
const drawings = /<svg(?![^>]* width=)(?:[^>]* viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)")?[^>]*(?=>)/g;

/** Returns the start tag of a drawing with the size that it has without a style: at most 240 pixels. */
function sized(start: string, width = '240', height = '120'): string {
  const scale = Math.min(1, 240 / Math.max(Number(width), Number(height)));
  return `${start} width="${Math.round(Number(width) * scale)}" height="${Math.round(Number(height) * scale)}"`;
}

async function markupOf(content: TemplateResult, ...customElementHostStack: LitElementRenderer[]): Promise<string> {
  return (await collectResult(render(content, {customElementHostStack})))
    .replace(surplus, '')
    .replace(fields, '$1$3$2$3')
    .replace(drawings, sized);
}

async function hashOf(sheet: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheet));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
