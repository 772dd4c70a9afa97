import type {Region} from '../../content/contacts.js';
import type {RouteId} from '../../content/routes.js';

/** The answers that a visitor has given so far. The dialog forgets them when it closes. */
export interface Answers {
  readonly route?: RouteId;
  readonly region: Region | 'unknown' | '';
  readonly childAlone: boolean;
}

export type Answer = (answers: Partial<Answers>) => void;
