import {nextDown} from './published/way-down.js';
import type {Form} from './forms.js';
import type {StepId} from './words/systems.js';

/** Where the words and the behaviour of a system are known from. */
type Sureness = 'source' | 'behaviour' | 'memory';

/** The systems, in the order in which the page offers them. */
export const systems = [
  'wordpress',
  'drupal',
  'joomla',
  'typo3',
  'plone',
  'lcp',
  'sharepoint',
  'unknown',
  'supplier',
] as const;
export type System = (typeof systems)[number];

interface SystemOffer {
  readonly form: Form;
  /** The steps on the system, in its own menu words. */
  readonly steps: readonly StepId[];
  /** What is sure about the menu words, and about what the system does to pasted lines. */
  readonly words: Sureness;
  readonly keeps: Sureness;
  /** The form to offer below the steps. The question before it is `words.otherwise[system]`. */
  readonly otherwise: Form;
}

const paste = 'paste' as const;

/**
 * How each system takes the lines. The sources: WordPress: developer.wordpress.org (core/shortcode). Drupal: commit
 * cf9a907 of git.drupalcode.org (help text of the source button), `editor.editor.full_html.yml` of the standard
 * profile. TYPO3: `locallang_db_new_content_el.xlf`. Joomla: issues 9268 and 29557 of joomla-cms (its editor takes a
 * script away). Plone: commit 7d9cb36 of Products.CMFPlone ("Nasty tags"). SharePoint: learn.microsoft.com,
 * ScriptSafeExternalEmbedding (a frame only from hosts that IT allows).
 */
export const offers: Readonly<Record<System, SystemOffer>> = {
  wordpress: {
    form: 'shortcode',
    steps: ['wordpress-plugin', 'wordpress-block', 'wordpress-save'],
    words: 'source',
    keeps: 'source',
    otherwise: 'plain',
  },
  drupal: {
    form: 'tag',
    steps: ['drupal-format', 'drupal-source', 'save'],
    words: 'source',
    keeps: 'behaviour',
    otherwise: 'plain',
  },
  joomla: {
    form: 'plain',
    steps: ['joomla-open', paste, 'joomla-save'],
    words: 'memory',
    keeps: 'behaviour',
    otherwise: 'letter',
  },
  typo3: {
    form: 'tag',
    steps: ['typo3-element', 'typo3-code', 'save'],
    words: 'source',
    keeps: 'source',
    otherwise: 'plain',
  },
  plone: {
    form: 'plain',
    steps: ['plone-open', paste, 'plone-save'],
    words: 'memory',
    keeps: 'source',
    otherwise: 'letter',
  },
  lcp: {form: 'plain', steps: ['open', paste, 'publish'], words: 'memory', keeps: 'memory', otherwise: 'letter'},
  sharepoint: {
    form: 'frame',
    steps: ['sharepoint-embed', 'sharepoint-paste', 'sharepoint-publish'],
    words: 'memory',
    keeps: 'behaviour',
    otherwise: 'letter',
  },
  unknown: {form: 'plain', steps: ['open', paste, 'keep'], words: 'memory', keeps: 'source', otherwise: 'letter'},
  supplier: {
    form: 'letter',
    steps: ['letter-copy', 'letter-send', 'letter-day'],
    words: 'source',
    keeps: 'source',
    otherwise: 'plain',
  },
};

/** The steps of a form on any system, for a form that is not the one that the system takes best. */
const general: Readonly<Record<Form, readonly StepId[]>> = {
  tag: ['source-open', 'source-paste', 'keep'],
  shortcode: offers.wordpress.steps,
  link: ['link-script', 'link-paste', 'keep'],
  frame: ['frame-open', 'frame-paste', 'keep'],
  prerendered: ['source-open', 'source-paste', 'keep'],
  plain: offers.unknown.steps,
  letter: offers.supplier.steps,
};

/** Returns the form that a system takes best. SharePoint takes a frame from another site only. */
export function formFor(system: System | '', folder: string): Form {
  if (system === '') return 'tag';
  return system === 'sharepoint' && !URL.canParse(folder) ? offers.sharepoint.otherwise : offers[system].form;
}

/** Returns the steps of a form on a system; first the upload, if the lines load files from the site itself. */
export function stepsFor(system: System | '', form: Form, folder: string): readonly StepId[] {
  const own = system !== '' && offers[system].form === form;
  const uploads = (form === 'tag' || form === 'link' || form === 'frame') && !URL.canParse(folder);
  return [...(uploads ? (['upload'] as const) : []), ...(own ? offers[system].steps : general[form])];
}

/** Returns the form to offer below the steps: the way back to what the system takes best, or the next one down. */
export function otherwiseFor(
  system: System | '',
  form: Form,
  folder: string,
  failed: readonly Form[] = [],
): Form | undefined {
  if (system === '') return undefined;
  const best = formFor(system, folder);
  const {otherwise} = offers[system];
  const offered = form !== best ? best : otherwise === best ? 'plain' : otherwise;
  // What the check found to fail is not offered again.
  return failed.includes(offered) ? nextDown(form, failed) : offered;
}
