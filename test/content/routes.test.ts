import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {contacts} from '../../src/content/contacts.js';
import {routes, silentRoutes} from '../../src/content/routes.js';

describe('the routes', () => {
  for (const [route, steps] of Object.entries(routes)) {
    describe(route, () => {
      it('have at most three ways, or two for everybody before the centre of a region', () => {
        expect(steps.length).to.be.within(1, 3);
        if (route === 'me' || route === 'saw') expect(steps.filter(({only}) => !only)).to.have.length(2);
      });

      it('never name the police or a line that only listens', () => {
        for (const {contact} of steps) {
          expect(contact).not.to.be.oneOf([
            'emergency',
            'police',
            'tele-onthaal',
            'tele-accueil',
            'telefonhilfe',
            'awel',
            'ecoute-enfants',
          ]);
        }
      });

      it('have one way without speaking', () => {
        expect(steps.some(({by}) => by.some((channel) => channel !== 'phone'))).to.equal(true);
      });

      it('use only ways that a contact has', () => {
        for (const {contact, by} of steps)
          for (const channel of by) expect(contacts[contact], `${channel} of ${contact}`).to.have.property(channel);
      });
    });
  }

  it('put first what the collected facts put first', () => {
    expect(routes.me[0]).to.deep.equal({contact: 'meldpunt', by: ['phone']});
    expect(routes.saw[0]).to.deep.equal({contact: 'meldpunt', by: ['web']});
    expect(routes.child[0]!.contact).to.equal('child-focus');
    expect(routes['online-adult'][0]!.contact).to.equal('meldpunt');
    expect(routes['online-child'].map(({contact}) => contact)).to.deep.equal(['child-focus', 'stopchildporno']);
  });

  it('name each contact by the ways that are best for it', () => {
    const ways = Object.entries(routes).map(([route, steps]) => [
      route,
      steps.map(({contact, by}) => `${contact}: ${by.join()}`),
    ]);
    expect(Object.fromEntries(ways)).to.deep.equal({
      me: ['meldpunt: phone', 'meldpunt: web', 'child-focus: phone,email,web'],
      saw: ['meldpunt: web', 'meldpunt: phone'],
      child: ['child-focus: phone,email,web', 'meldpunt: phone,web'],
      'online-adult': ['meldpunt: phone,web'],
      'online-child': ['child-focus: phone,email,web', 'stopchildporno: web'],
    });
  });

  it('offer Child Focus to somebody under 18 who asks about themselves, and address them as a child', () => {
    const msg = ((text: string) => text) as MsgFn;
    expect(routes.me.filter(({only}) => only).map(({contact, only}) => [contact, only!(msg)])).to.deep.equal([
      ['child-focus', 'Ben je jonger dan 18?'],
    ]);
  });

  it('fire no event where it is about the visitor or about a child', () => {
    expect(silentRoutes).to.include.members(['me', 'child', 'online-child']);
  });
});
