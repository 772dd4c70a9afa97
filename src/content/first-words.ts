import type {Text} from './contacts.js';

// What a tag says first. Its fallback says the same where no script runs.

export const bannerTitle: Text = (msg) => msg('Maak mensenhandel zichtbaar', {id: 'banner.title'});
export const bannerCampaign: Text = (msg) =>
  msg('Uitbuiting gebeurt dichterbij dan u denkt. Ken de signalen, en meld wat u ziet.', {id: 'banner.campaign'});
export const bannerHelpline: Text = (msg) => msg('Slachtoffer of getuige? Bel het meldpunt, dag en nacht.', {id: 'banner.helpline'});
export const quizTitle: Text = (msg) => msg('Ziet u de signalen?', {id: 'quiz.title'});
export const quizSeveral: Text = (msg) =>
  msg('Eén signaal bewijst niets. Meerdere samen zijn een reden om het te melden. De rechter beslist.', {id: 'quiz.several'});
export const reportLabel: Text = (msg) => msg('Meld het of zoek hulp', {id: 'report.label'});
export const helplineTitle: Text = (msg) => msg('Hulp bij mensenhandel of uitbuiting', {id: 'helpline.title'});
export const emergencyTitle: Text = (msg) => msg('Nu in gevaar?', {id: 'emergency.title'});
export const exitLabel: Text = (msg) => msg('Snel weg', {id: 'exit.label'});
/** What leaving cannot undo. */
export const exitHonesty: Text = (msg) =>
  msg('Pagina’s die u bezocht en oproepen kunnen op dit toestel te zien blijven. Wis ze in de geschiedenis van de browser en in de lijst met oproepen.', {
    id: 'exit.honesty',
  });
