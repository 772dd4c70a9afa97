import {exitTargets} from './exit-targets.js';
import {tagOf, type State} from './state.js';

/** Returns the hosts of the addresses that a webmaster wrote, but those of the exit that we offer ourselves. */
export function otherHosts(state: State): string[] {
  return ['src', 'href', 'url']
    .map((name) => state.attributes[name])
    .filter((address) => !(tagOf(state) === 'blue-heart-exit' && address && exitTargets.includes(address)))
    .flatMap((address) => hostOf(address));
}

/** Returns the host of an address on another site, also of one without a scheme (`//host/`). */
function hostOf(address = ''): string[] {
  const site = 'https://site.invalid/';
  const {origin, host} = URL.canParse(address, site) ? new URL(address, site) : new URL(site);
  return origin === new URL(site).origin ? [] : [host];
}
