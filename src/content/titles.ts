import type {Text} from './contacts.js';

// The heading, and the sentence below it, of each tag whose view is loaded later.

export const quizTitle: Text = (msg) => msg('Ziet u de signalen?', {id: 'quiz.title'});
export const factsTitle: Text = (msg) => msg('Mensenhandel in cijfers', {id: 'first.facts-title'});
export const factsLead: Text = (msg) =>
  msg('Elk cijfer telt iets anders: vergelijk ze niet met elkaar.', {id: 'first.facts-lead'});
export const explainerTitle: Text = (msg) => msg('Wat is mensenhandel?', {id: 'first.explainer-title'});
export const explainerLead: Text = (msg) =>
  msg('Het gebeurt ook in België. Iedereen kan ermee in aanraking komen, zonder het te weten.', {
    id: 'first.explainer-lead',
  });
export const guideTitle: Text = (msg) => msg('Veilig op weg, thuis en op het werk', {id: 'first.guide-title'});
export const guideLead: Text = (msg) =>
  msg('Voor mensen uit Oekraïne: uw rechten, de hulp die er is, en waarop u kunt letten.', {id: 'first.guide-lead'});
export const minorGuideTitle: Text = (msg) => msg('Veilig blijven', {id: 'first.minor-guide-title'});
export const minorGuideLead: Text = (msg) =>
  msg('Jonger dan 18? Hier lees je wie je helpt en waarop je kunt letten.', {
    id: 'first.minor-guide-lead',
  });
export const shareTitle: Text = (msg) => msg('Deel een bericht', {id: 'first.share-title'});
export const shareLead: Text = (msg) =>
  msg('Kies een bericht en pas het aan zoals u wilt. Er wordt niets verstuurd voor u op een knop drukt.', {
    id: 'first.share-lead',
  });
export const materialsTitle: Text = (msg) => msg('Affiches en brochure', {id: 'first.materials-title'});
export const materialsLead: Text = (msg) =>
  msg('Om af te drukken of te bewaren, met de naam van uw organisatie.', {id: 'first.materials-lead'});
