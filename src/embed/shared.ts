// What the one script shares with the views that it loads later, so that none of them brings it a second time (rollup.config.mjs).
export {str} from '@lit/localize';
export {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
export {css, html, nothing, render, svg} from 'lit';
export {keyed} from 'lit/directives/keyed.js';
export {contacts, isOverdue, plainName, telOf, webOf} from '../content/contacts.js';
export {figureIds} from '../content/figure-ids.js';
export {quizSeveral} from '../content/first-words.js';
export {wordsOf} from '../foundation/attributes.js';
export {contactEntries, contactList, phoneLink} from '../foundation/contact-list.js';
export {contactStyles} from '../foundation/contact-list.styles.js';
export {copyButton, copyWarning} from '../foundation/copy-number.js';
export {emergency} from '../foundation/emergency.js';
export {BlueHeartEvent} from '../foundation/event.js';
export {heading} from '../foundation/heading.js';
<<<<<<< HEAD
export {heart} from '../foundation/heart.js';
export {cautions, notYourFault, withoutPapers} from '../foundation/words-that-protect.js';
export {icon, warnIcon} from '../foundation/icon.js';
=======
export {heart, heartPath} from '../foundation/heart.js';
>>>>>>> 75a3cc5 (Materials: posters, a brochure and a sheet of numbers to tear off, with the partner's name)
export {Messages, coreMessages} from '../localization/messages.js';
export {directionOf, nameOf, shippedLocales, sourceLocale} from '../localization/locale.js';
export {loadModule} from './load-module.js';
