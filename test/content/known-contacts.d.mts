import type {ContactId} from '../../src/content/contacts.js';

export const known: Readonly<
  Record<
    ContactId,
    {
      readonly phone: string;
      readonly tel: string;
      readonly abroad?: string;
      readonly email: string;
      readonly traits: readonly string[];
    }
  >
>;
