import type {Channel, ContactId, Region, Text} from './contacts.js';

export type RouteId = 'me' | 'saw' | 'child' | 'online' | 'online-adult' | 'online-child';

/** A contact to reach, by some of its channels. */
interface Step {
  readonly contact: ContactId;
  readonly by: readonly Channel[];
  /** The condition for it, if it is not for everybody on the route. */
  readonly only?: Text;
}

/**
 * Whom to reach, best first. "Me" offers Child Focus to visitors under 18. On "me" and "saw" the centre of the
 * visitor's region follows; on "child" the Guardianship Service follows once the visitor says that the child is here
 * without a parent; "online" asks first whom it is about. Each route has a channel that needs no speaking. No route has
 * the police.
 */
export const routes: Readonly<Record<Exclude<RouteId, 'online'>, readonly Step[]>> = {
  me: [
    {contact: 'meldpunt', by: ['phone']},
    {contact: 'meldpunt', by: ['web']},
    {
      contact: 'child-focus',
      by: ['phone', 'email', 'web'],
      only: (msg) => msg('Ben je jonger dan 18?', {id: 'report.under-18'}),
    },
  ],
  saw: [
    {contact: 'meldpunt', by: ['web']},
    {contact: 'meldpunt', by: ['phone']},
  ],
  child: [
    {contact: 'child-focus', by: ['phone', 'email', 'web']},
    {contact: 'meldpunt', by: ['phone', 'web']},
  ],
  'online-adult': [{contact: 'meldpunt', by: ['phone', 'web']}],
  'online-child': [
    {contact: 'child-focus', by: ['phone', 'email', 'web']},
    {contact: 'stopchildporno', by: ['web']},
  ],
};

/** Routes on which the page is told nothing, not even that a link was pressed. */
export const silentRoutes: readonly RouteId[] = ['me', 'child', 'online-child'];

/** The recognised centre of each region. */
export const centres: Readonly<Record<Region, ContactId>> = {
  brussels: 'pag-asa',
  flanders: 'payoke',
  wallonia: 'surya',
};

/** What a visitor finds on a site that comes first on a route. */
export const visits: Readonly<Partial<Record<ContactId, Text>>> = {
  meldpunt: (msg) =>
    msg('U vult een formulier in. Er is er een voor slachtoffers, en een voor wie een mogelijk slachtoffer kent.', {
      id: 'contact.meldpunt-visit',
    }),
  stopchildporno: (msg) =>
    msg('Melden kan anoniem. Child Focus geeft beelden op Belgische sites door aan de politie.', {
      id: 'contact.stopchildporno-visit',
    }),
};
