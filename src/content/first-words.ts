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
export const quizTitle: Text = (msg) => msg('Ziet u de signalen?', {id: 'quiz.title'});
export const quizSeveral: Text = (msg) =>
  msg('Eén signaal bewijst niets. Meerdere samen zijn een reden om het te melden. De rechter beslist.', {
    id: 'quiz.several',
  });
export const reportLabel: Text = (msg) => msg('Meld het of zoek hulp', {id: 'report.label'});
export const helplineTitle: Text = (msg) => msg('Hulp bij mensenhandel of uitbuiting', {id: 'helpline.title'});
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
