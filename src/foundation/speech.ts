import type {MsgFn} from '@lit/localize';

/** What a template needs to be in the language of its element; the element itself implements it. */
export interface Speech {
  readonly msg: MsgFn;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The languages that its menu can offer. */
  readonly spoken: string[];
  /** The language that the visitor chose in the element's own menu. */
  chosen?: string;
  /** When a key was last pressed that can move in the closed menu. */
  typed?: number;
  /** Whether the language that was asked for last did not load. */
  readonly failed?: boolean;
}
