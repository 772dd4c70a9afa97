// What the one script shares with the views that it loads later, so that no view contains it again
// (scripts/plugins/shared-with-views.mjs).
export {str} from '@lit/localize';
export {css, html, nothing, render, svg} from 'lit';
export {keyed} from 'lit/directives/keyed.js';
export {contacts, isOverdue, localNames, plainName, telOf, webOf} from '../content/contacts.js';
export {figureIds} from '../content/figure-ids.js';
export {bannerTitle, explainerTitle, manicureQuestion, quizSeveral} from '../content/first-words.js';
export {routes} from '../content/routes.js';
export {wordsOf} from '../foundation/attributes.js';
export {spokenLanguages} from '../foundation/contacts/contact-hints.js';
export {callBand} from '../foundation/contacts/call-band.js';
export {phoneLink} from '../foundation/contacts/contact-links.js';
export {caution} from '../foundation/contacts/caution.js';
export {contactEntries, contactList} from '../foundation/contacts/contact-list.js';
export {contactRows} from '../foundation/contacts/contact-rows.js';
export {contactSources} from '../foundation/contacts/contact-sources.js';
export {contactStyles} from '../foundation/contacts/contact-list.styles.js';
export {copyButton, copyWarning} from '../foundation/contacts/copy-number.js';
export {emergency} from '../foundation/contacts/emergency.js';
export {BlueHeartEvent} from '../foundation/events.js';
export {heading} from '../foundation/heading.js';
export {heart, heartPath} from '../foundation/heart.js';
export {chevron, icon, mailIcon, warnIcon} from '../foundation/icon.js';
export {PartnerFile} from '../foundation/partner-file/partner-file.js';
export {page} from '../foundation/plain.js';
export {
  callAlone,
  notYourFault,
  notYourFaultWords,
  withoutPapers,
  witness,
  witnessRules,
} from '../foundation/words-that-protect.js';
export {Messages, coreMessages} from '../localization/messages.js';
export {loadMsg, msgIn} from '../localization/msg.js';
export {directionOf, nameOf, shippedLocales, sourceLocale} from '../localization/locale.js';
export {warnOnce} from '../localization/warn-once.js';
export {loadModule} from './load-module.js';
