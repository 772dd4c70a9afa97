import type {MsgFn} from '@lit/localize';

/** What a template needs to speak the language of the element that it is part of. */
export interface Speech {
  readonly msg: MsgFn;
  readonly locale: string;
}
