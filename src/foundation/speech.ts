import type {MsgFn} from '@lit/localize';

/** What a template needs to speak the language of the element that it is part of: the element itself has it. */
export interface Speech {
  readonly msg: MsgFn;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language that was chosen in its own menu. */
  chosen?: string;
  /** Whether the last language that it was to speak did not load. */
  readonly failed?: boolean;
}
