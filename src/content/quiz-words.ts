import type {Text} from './contacts.js';

// The words of the moment and of the end of the quiz, which wait for a recognised centre (LANGUAGES.md). Nobody is
// right or wrong here, there is no score, and no visitor is a rescuer.

/** The question of the moment, in a scene where the visitor comes back, and in another. */
export const momentBack: Text = (msg) => msg('U staat er weer. Wat doet u?', {id: 'quiz.moment'});
export const momentElse: Text = (msg) => msg('Wat zou u doen?', {id: 'quiz.moment-else'});
export const momentHow: Text = (msg) =>
  msg('Kies wat u zou doen. U leest meteen waarom. U mag er meer dan één openen.', {id: 'quiz.moment-how'});

export const choiceIds = ['report', 'talk', 'film', 'unsure'] as const;
export type ChoiceId = (typeof choiceIds)[number];

export interface Choice {
  readonly text: Text;
  /** What we say of it in a word or two: advice, never a verdict. */
  readonly label: Text;
}

const ratherNot: Text = (msg) => msg('Liever niet', {id: 'quiz.rather-not'});

/** What somebody may do. Why, says `words-that-protect.ts`. */
export const choices: Readonly<Record<ChoiceId, Choice>> = {
  report: {
    text: (msg) => msg('Ik bel het meldpunt', {id: 'quiz.choice-report'}),
    label: (msg) => msg('Dat kan altijd', {id: 'quiz.always'}),
  },
  talk: {text: (msg) => msg('Ik stel de persoon vragen', {id: 'quiz.choice-talk'}), label: ratherNot},
  film: {text: (msg) => msg('Ik film wat ik zie', {id: 'quiz.choice-film'}), label: ratherNot},
  unsure: {
    text: (msg) => msg('Niets. Ik ben niet zeker', {id: 'quiz.choice-unsure'}),
    label: (msg) => msg('Twijfelen mag', {id: 'quiz.doubt'}),
  },
};

export const reportWhy: Text = (msg) =>
  msg('Zag u meer dan één signaal? Dat is een reden om te bellen.', {id: 'quiz.choice-report-why'});
export const unsureWhy: Text = (msg) =>
  msg('U hoeft niet zeker te zijn om raad te vragen. Het kan ook later, thuis.', {id: 'quiz.choice-unsure-why'});

export const endTitle: Text = (msg) => msg('Dit zag u', {id: 'quiz.end'});
export const endLooked: Text = (msg) =>
  msg('Ook wat geen signaal is, telt. Zo kijkt u naar wat er gebeurt, en niet naar wie iemand is.', {
    id: 'quiz.end-looked',
  });
export const endCall: Text = (msg) =>
  msg('Zag u ooit meer dan één signaal? Vertel het aan het meldpunt.', {id: 'quiz.end-call'});
export const endYou: Text = (msg) => msg('Gaat het over uzelf?', {id: 'quiz.end-you'});
export const endPicture: Text = (msg) => msg('Deel een prent', {id: 'quiz.picture'});
export const endPictureWhy: Text = (msg) =>
  msg('Geen foto van mensen, wel deze tekening. Zo brengt u niemand in gevaar.', {id: 'quiz.picture-why'});
