import type {Text} from './contacts.js';

// The first texts of each tag. Its fallback says the same where no script runs.

export const bannerTitle: Text = (msg) => msg('Maak mensenhandel zichtbaar', {id: 'banner.title'});
/** The reason for the campaign, shown in the campaign week. */
export const bannerWeek: Text = (msg) =>
  msg('Dit is de week van Blue Heart. 30 juli is de Werelddag tegen mensenhandel.', {id: 'banner.week'});
/** For whom the number is. Who is in trouble often does not call herself a victim. */
export const bannerQuestion: Text = (msg) => msg('Wordt u uitgebuit? Of ziet u het gebeuren?', {id: 'banner.question'});
export const bannerHelpline: Text = (msg) =>
  msg('Bel het meldpunt, dag en nacht. U hoeft niet zeker te zijn.', {id: 'banner.helpline'});
/** The question of the poster with the same drawing. */
export const manicureQuestion: Text = (msg) =>
  msg('Mooie nagels. Maar wie bewaart haar paspoort?', {id: 'materials.manicure-sentence'});
export const quizSeveral: Text = (msg) =>
  msg('Eén signaal bewijst niets. Meerdere samen zijn een reden om het te melden. De rechter beslist.', {
    id: 'quiz.several',
  });
export const reportLabel: Text = (msg) => msg('Meld het of zoek hulp', {id: 'report.label'});
export const helplineTitle: Text = (msg) => msg('Hulp tegen mensenhandel en uitbuiting', {id: 'helpline.title'});
export const emergencyTitle: Text = (msg) => msg('Nu in gevaar?', {id: 'emergency.title'});
export const exitLabel: Text = (msg) => msg('Snel weg', {id: 'exit.label'});
/** What leaving cannot undo. Never advises to delete traces, which can be noticed. Suits adults and minors alike. */
export const exitHonesty: Text = (msg) =>
  msg(
    'Bezochte pagina’s en oproepen kunnen op dit toestel te zien blijven. Ook alles wissen kan opvallen. Een toestel dat te vertrouwen is, is veiliger.',
    {
      id: 'exit.honesty',
    },
  );
/** Said in every language that no native speaker has read yet. */
export const unreadNote: Text = (msg) => msg('Nog niet nagelezen door een moedertaalspreker.', {id: 'language.unread'});
