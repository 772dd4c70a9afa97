import {expect, fixture, html} from '@open-wc/testing';
import {stubFetch} from '../../support/stub-fetch.js';
import '../../../src/define/signal-quiz.js';
import {QuizCompleteEvent, QuizProgressEvent, QuizStartEvent} from '../../../src/elements/signal-quiz/event.js';
import type {SignalQuiz} from '../../../src/elements/signal-quiz/signal-quiz.js';
import {known} from '../../content/known-contacts.mjs';
import {eventsNamed} from '../../support/events.js';
import {find, findAll, isSeen, named, speaks, until, words} from '../../support/queries.js';
import '../../support/cancel-links.js';
import {warnings} from '../../support/warnings.js';

/** Returns a quiz once its view is loaded. */
async function show(attributes = html`<blue-heart-signal-quiz></blue-heart-signal-quiz>`): Promise<SignalQuiz> {
  const quiz = await fixture<SignalQuiz>(attributes);
  await until(() => findAll(quiz, '[part=scene]').length, 'a scene');
  return quiz;
}

const boxes = (quiz: SignalQuiz) => findAll<HTMLInputElement>(quiz, 'input');
const marked = (quiz: SignalQuiz) => boxes(quiz).flatMap(({checked}, at) => (checked ? [at] : []));
const sceneTitle = (quiz: SignalQuiz) => words(find(quiz, '[part=scene] [part=heading]'));
function has(quiz: SignalQuiz, name: string) {
  return findAll(quiz, 'button').some((button) => words(button) === name && !(button as HTMLButtonElement).disabled);
}

async function press(quiz: SignalQuiz, name: string): Promise<void> {
  named(quiz, name).click();
  await quiz.updateComplete;
}

/** Shows the explanation, and goes on to the next scene. */
async function goOn(quiz: SignalQuiz): Promise<void> {
  if (has(quiz, 'Toon de uitleg')) await press(quiz, 'Toon de uitleg');
  await press(quiz, 'Volgende');
}

/** Goes on to the end of the quiz; returns the titles of the scenes in their order. */
async function goThrough(quiz: SignalQuiz): Promise<string[]> {
  const titles = [];
  while (findAll(quiz, '[part=scene]').length) {
    titles.push(sceneTitle(quiz));
    await goOn(quiz);
  }
  return titles;
}

const ours = [
  'In de carwash',
  'In het nagelsalon',
  'Een pakje aan huis',
  'Op de werf',
  'Een kamer te huur',
  'Werk via het internet',
  'Goedkope kleren',
  'Hulp in huis',
  'In het restaurant',
  'Bedelen aan het station',
];

describe('<blue-heart-signal-quiz>', () => {
  describe('for assistive technology', () => {
    it('is a region named by its heading, with a heading for the scene, without faults', async () => {
      const quiz = await show();
      const base = find(quiz, '[part=base]');
      expect(base.localName).to.equal('section');
      expect(words(find(quiz, `#${base.getAttribute('aria-labelledby')}`))).to.equal('Ziet u de signalen?');
      expect(findAll(quiz, 'h2, h3').map(words)).to.deep.equal(['Ziet u de signalen?', 'In de carwash']);
      await expect(quiz).to.be.accessible();
    });

    it('asks with a legend over real checkboxes, each named by what may be noticed', async () => {
      const quiz = await show();
      expect(words(find(quiz, 'fieldset > legend'))).to.equal('Wat kan een signaal zijn? Duid aan.');
      expect(boxes(quiz)).to.have.length(5);
      for (const box of boxes(quiz)) {
        expect(box.type).to.equal('checkbox');
        expect(box.closest('fieldset')).not.to.equal(null);
        expect(words(box.labels![0]!)).to.match(/^\w.*\.$/);
      }
    });

    it('announces the explanation in a status that was there, and ties each reason to its checkbox', async () => {
      const quiz = await show();
      const status = find(quiz, '[role=status]');
      expect(words(status)).to.equal('');
      await press(quiz, 'Toon de uitleg');
      expect(find(quiz, '[role=status]')).to.equal(status);
      expect(words(status)).to.equal('4 van deze 5 kunnen een signaal zijn. Bij elk staat waarom.');
      const reasons = boxes(quiz).map((box) => words(find(quiz, `#${box.getAttribute('aria-describedby')}`)));
      expect(reasons[0]).to.equal('Kan een signaal zijn Misschien slapen ze daar. Dan zijn ze nooit weg van het werk.');
      expect(reasons[1]).to.equal(
        'Geen signaal Een accent is nooit een signaal. Het zegt niet hoe iemand behandeld wordt.',
      );
      for (const reason of reasons) expect(reason).to.match(/^(Kan een signaal zijn|Geen signaal) .+/);
      await expect(quiz).to.be.accessible();
    });

    it('brings focus to the heading of the scene that comes, and of the end', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="2"></blue-heart-signal-quiz>`);
      await goOn(quiz);
      await until(
        () => quiz.shadowRoot!.activeElement === find(quiz, '[part=scene] [part=heading]'),
        'focus on the scene',
      );
      await press(quiz, 'Vorige');
      await until(
        () => quiz.shadowRoot!.activeElement === find(quiz, '[part=scene] [part=heading]'),
        'focus on the scene before',
      );
      await goThrough(quiz);
      await until(() => words(quiz.shadowRoot!.activeElement!) === 'Wat u nu kunt doen', 'focus on the end');
      await expect(quiz).to.be.accessible();
    });

    it('does not take focus when it appears', async () => {
      const quiz = await show();
      expect(document.activeElement).not.to.equal(quiz);
    });

    it('shows a drawing that is not read out', async () => {
      const quiz = await show();
      await until(() => find(quiz, '[part=picture]').childElementCount > 0, 'the drawing');
      expect(find(quiz, '[part=picture]').ariaHidden).to.equal('true');
    });
  });

  describe('on the way through', () => {
    it('shows one scene at a time, all ten, and how far it is', async () => {
      const quiz = await show();
      const progress = [];
      for (const title of ours) {
        expect(sceneTitle(quiz)).to.equal(title);
        progress.push(words(find(quiz, '[part=progress]')));
        expect(find<HTMLProgressElement>(quiz, 'progress')).to.include({max: 10, value: progress.length});
        await goOn(quiz);
      }
      expect(progress).to.deep.equal(ours.map((_, at) => `Situatie ${at + 1} van 10`));
      expect(findAll(quiz, '[part=scene]')).to.deep.equal([]);
    });

    it('explains before it goes on, also where nothing was marked', async () => {
      const quiz = await show();
      expect(has(quiz, 'Volgende')).to.equal(false);
      await press(quiz, 'Toon de uitleg');
      expect(sceneTitle(quiz)).to.equal(ours[0]);
      expect(has(quiz, 'Volgende')).to.equal(true);
    });

    it('keeps what was marked, and the explanation, on the way back and forward', async () => {
      const quiz = await show();
      boxes(quiz)[0]!.click();
      boxes(quiz)[2]!.click();
      boxes(quiz)[0]!.click();
      await goOn(quiz);
      expect(marked(quiz), 'in the second scene').to.deep.equal([]);
      boxes(quiz)[1]!.click();
      await press(quiz, 'Vorige');
      expect(sceneTitle(quiz)).to.equal(ours[0]);
      expect(marked(quiz)).to.deep.equal([2]);
      expect(words(find(quiz, '[role=status]'))).to.include('4 van deze 5');
      await press(quiz, 'Volgende');
      expect(marked(quiz)).to.deep.equal([1]);
      expect(words(find(quiz, '[role=status]'))).to.equal('');
    });

    it('keeps what was marked in another language', async () => {
      const quiz = await show();
      boxes(quiz)[3]!.click();
      quiz.lang = 'fr';
      await speaks(quiz, 'fr');
      expect(marked(quiz)).to.deep.equal([3]);
    });

    it('cannot go back from the first scene', async () => {
      const quiz = await show();
      expect(has(quiz, 'Vorige')).to.equal(false);
      await goOn(quiz);
      expect(has(quiz, 'Vorige')).to.equal(true);
    });

    it('gives no score, whatever was marked', async () => {
      const right = await show();
      const none = await show();
      boxes(right).forEach((box, at) => at !== 1 && box.click());
      for (const quiz of [right, none]) await press(quiz, 'Toon de uitleg');
      expect(words(right)).to.equal(words(none));
      for (const quiz of [right, none]) await goThrough(quiz);
      expect(words(right)).to.equal(words(none));
      expect(words(right)).not.to.match(/score|punten|juist|fout|goed gedaan|\d+ ?%/i);
    });

    it('says above every scene that one signal proves nothing', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="2"></blue-heart-signal-quiz>`);
      for (let scene = 0; scene < 2; scene++) {
        expect(words(quiz)).to.include('Eén signaal bewijst niets.').and.include('De rechter beslist.');
        await goOn(quiz);
      }
    });
  });

  it('says under every scene whom to call', async () => {
    const quiz = await show(html`<blue-heart-signal-quiz limit="2"></blue-heart-signal-quiz>`);
    for (let scene = 0; scene < 2; scene++) {
      expect(findAll<HTMLAnchorElement>(quiz, 'a').map(({href}) => href)).to.deep.equal([known.meldpunt.tel]);
      await goOn(quiz);
    }
  });

  describe('at its end', () => {
    it('says each number once', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`);
      await goThrough(quiz);
      const links = findAll<HTMLAnchorElement>(quiz, 'a[href^="tel:"]').map(({href}) => href);
      expect(links).to.deep.equal([...new Set(links)]);
      expect(links).to.include(known.meldpunt.tel);
    });

    it('says what to do, how a witness behaves, and whom to tell, in that order', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`);
      await goThrough(quiz);
      const said = words(quiz);
      const places = [
        'Wat u nu kunt doen',
        'Spreek niemand erop aan, volg niemand, film niet en zet niets online.',
        'Stel de persoon geen vragen waar anderen bij zijn.',
        'Iemand kan hulp eerst weigeren.',
        'Twijfelt u? Vraag raad.',
        'www.stopmensenhandel.be',
        known.meldpunt.phone,
        known['child-focus'].phone,
      ].map((sentence) => said.indexOf(sentence));
      expect(places).to.not.include(-1);
      expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    });

    it('shows the numbers and sites as links', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`);
      await goThrough(quiz);
      const links = findAll<HTMLAnchorElement>(quiz, 'a').map(({href}) => href);
      expect(links).to.include.members([
        'https://www.stopmensenhandel.be/',
        known.meldpunt.tel,
        known['child-focus'].tel,
        'tel:112',
        'tel:101',
      ]);
    });

    it('shows what the page author put into outro, and only there; intro is always seen', async () => {
      const quiz = await show(
        html`<blue-heart-signal-quiz limit="1"
          ><p slot="intro">Voor de klas</p>
          <p slot="outro">Bespreek dit samen</p></blue-heart-signal-quiz
        >`,
      );
      const [intro, outro] = quiz.children;
      expect(isSeen(intro!)).to.equal(true);
      expect(isSeen(outro!)).to.equal(false);
      await goThrough(quiz);
      expect(isSeen(outro!)).to.equal(true);
    });

    it('can be looked at again, with what was marked', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="2"></blue-heart-signal-quiz>`);
      boxes(quiz)[4]!.click();
      await goThrough(quiz);
      await press(quiz, 'Opnieuw bekijken');
      expect(sceneTitle(quiz)).to.equal(ours[0]);
      expect(boxes(quiz)[4]!.checked).to.equal(true);
    });
  });

  describe('its events', () => {
    it('tell the beginning, each explanation and the end once, with place and number', async () => {
      const starts = eventsNamed<QuizStartEvent>('blue-heart-quiz-start');
      const steps = eventsNamed<QuizProgressEvent>('blue-heart-quiz-progress');
      const ends = eventsNamed<QuizCompleteEvent>('blue-heart-quiz-complete');
      const quiz = await show(html`<blue-heart-signal-quiz limit="3"></blue-heart-signal-quiz>`);
      expect(starts).to.have.length(0);
      boxes(quiz)[0]!.click();
      boxes(quiz)[1]!.click();
      expect(starts).to.have.length(1);
      expect(starts[0]).to.be.instanceOf(QuizStartEvent).and.include({target: quiz, bubbles: true, composed: true});
      await goOn(quiz);
      await press(quiz, 'Vorige');
      await goThrough(quiz);
      expect(steps.map(({index, total}) => [index, total])).to.deep.equal([
        [1, 3],
        [2, 3],
        [3, 3],
      ]);
      for (const step of steps)
        expect(step).to.be.instanceOf(QuizProgressEvent).and.include({target: quiz, bubbles: true, composed: true});
      await until(() => ends.length, 'the end');
      expect(ends[0])
        .to.be.instanceOf(QuizCompleteEvent)
        .and.include({total: 3, target: quiz, bubbles: true, composed: true});
      await press(quiz, 'Opnieuw bekijken');
      await goThrough(quiz);
      await quiz.updateComplete;
      expect([starts.length, steps.length, ends.length]).to.deep.equal([1, 3, 1]);
    });

    it('begin with the explanation where nothing was marked', async () => {
      const starts = eventsNamed('blue-heart-quiz-start');
      await press(await show(), 'Toon de uitleg');
      expect(starts).to.have.length(1);
    });

    it('carry nothing of what was answered', async () => {
      const events = ['start', 'progress', 'complete'].map((name) => eventsNamed(`blue-heart-quiz-${name}`));
      const quiz = await show(html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`);
      boxes(quiz)[0]!.click();
      await goThrough(quiz);
      await until(() => events[2]!.length, 'the end');
      const own = events.flat().map((event) => Object.keys(event).filter((key) => key !== 'isTrusted'));
      expect(own).to.deep.equal([[], ['index', 'total'], ['total']]);
    });

    it('tell the page nothing when a checkbox changes', async () => {
      const quiz = await show();
      const changes = eventsNamed('change');
      boxes(quiz)[0]!.click();
      expect(changes).to.deep.equal([]);
    });
  });

  describe('limit and shuffle', () => {
    it('limit shows so many scenes', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="3"></blue-heart-signal-quiz>`);
      expect(words(find(quiz, '[part=progress]'))).to.equal('Situatie 1 van 3');
      expect(await goThrough(quiz)).to.deep.equal(ours.slice(0, 3));
    });

    it('may be given as text to a property, as frameworks do', async () => {
      const quiz = await show(
        html`<blue-heart-signal-quiz .limit=${'3'} .headingLevel=${'4'}></blue-heart-signal-quiz>`,
      );
      expect(words(find(quiz, '[part=progress]'))).to.equal('Situatie 1 van 3');
      expect(find(quiz, '[part=heading]').localName).to.equal('h4');
      expect(warnings).to.deep.equal([]);
    });

    it('limit above the number of scenes shows all', async () => {
      expect(
        await goThrough(await show(html`<blue-heart-signal-quiz limit="99"></blue-heart-signal-quiz>`)),
      ).to.deep.equal(ours);
    });

    it('shuffle shows the same scenes, each once, not always in the same order', async () => {
      const orders = [];
      for (let visit = 0; visit < 6; visit++)
        orders.push(await goThrough(await show(html`<blue-heart-signal-quiz shuffle></blue-heart-signal-quiz>`)));
      for (const order of orders) expect(order).to.have.members(ours);
      // The chance that six shuffles give the same order is 1 in 10! to the fifth power.
      expect(new Set(orders.map(String)).size).to.be.above(1);
    });

    it('shuffle leaves the scene that is read where it is when the tag changes', async () => {
      for (let visit = 0; visit < 12; visit++) {
        const quiz = await show(html`<blue-heart-signal-quiz shuffle></blue-heart-signal-quiz>`);
        const first = sceneTitle(quiz);
        quiz.limit = 9;
        await until(() => words(find(quiz, '[part=progress]')).endsWith('van 9'), 'nine scenes');
        expect(sceneTitle(quiz)).to.equal(first);
      }
    });

    it('shuffle keeps its order while the visitor goes back, and in another language', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz shuffle></blue-heart-signal-quiz>`);
      const first = sceneTitle(quiz);
      await goOn(quiz);
      const second = sceneTitle(quiz);
      quiz.lang = 'fr';
      await speaks(quiz, 'fr');
      quiz.lang = 'nl';
      await speaks(quiz, 'nl');
      expect(sceneTitle(quiz)).to.equal(second);
      await press(quiz, 'Vorige');
      expect(sceneTitle(quiz)).to.equal(first);
    });
  });

  describe('with scenes of the page author’s', () => {
    const scene = (id: string, title: string) => ({
      id,
      title,
      situation: 'Vous attendez votre plat.',
      indicators: [
        {text: 'Le cuisinier dort à la cave.', signal: true, why: 'Il ne quitte jamais le travail.'},
        {text: 'La soupe est chaude.', signal: false, why: 'C’est normal.'},
      ],
    });

    it('shows those instead of ours, in the language of the file, with our questions in that of the page', async () => {
      stubFetch({lang: 'fr', scenes: [scene('resto', 'Au restaurant'), scene('carwash', 'Au carwash')]});
      const quiz = await show(html`<blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>`);
      await until(() => words(quiz).includes('Au restaurant'), 'the scene');
      expect(find(quiz, '[part=scene] [part=heading]').closest<HTMLElement>('[lang]')!.lang).to.equal('fr');
      expect(boxes(quiz)[0]!.closest<HTMLElement>('[lang]')!.lang).to.equal('fr');
      expect(find(quiz, 'legend').closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
      await press(quiz, 'Toon de uitleg');
      expect(find(quiz, '[role=status]').closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
      expect(words(quiz))
        .to.include('1 van deze 2 kunnen een signaal zijn')
        .and.include('Il ne quitte jamais le travail.');
      await expect(quiz).to.be.accessible();
      await press(quiz, 'Volgende');
      await until(() => find(quiz, '[part=picture]').childElementCount > 0, 'our drawing of a scene with our id');
      await goOn(quiz);
      expect(words(quiz)).to.include('Wat u nu kunt doen').and.include(known.meldpunt.phone);
    });

    it('reads from right to left what is written so', async () => {
      stubFetch({lang: 'ar', scenes: [scene('resto', 'Au restaurant')]});
      const quiz = await show(html`<blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>`);
      await until(() => words(quiz).includes('Au restaurant'), 'the scene');
      expect(getComputedStyle(find(quiz, '[part=scene] [part=heading]')).direction).to.equal('rtl');
      expect(getComputedStyle(find(quiz, '[part=base] > * [part=heading]')).direction).to.equal('ltr');
    });

    it('applies limit and shuffle to those too', async () => {
      const titles = ['Un', 'Deux', 'Trois', 'Quatre'];
      stubFetch({scenes: titles.map((title, at) => scene(`resto-${at}`, title))});
      const quiz = await show(
        html`<blue-heart-signal-quiz src="/scenes.json" shuffle limit="3"></blue-heart-signal-quiz>`,
      );
      await until(() => words(quiz).includes('Vous attendez'), 'a scene');
      const order = await goThrough(quiz);
      expect(order).to.have.length(3);
      expect(titles).to.include.members(order);
    });

    it('shows markup as text', async () => {
      stubFetch({scenes: [scene('resto', '<img src=x onerror=alert(1)>')]});
      const quiz = await show(html`<blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>`);
      await until(() => words(quiz).includes('<img src=x onerror=alert(1)>'), 'the text');
      expect(findAll(quiz, 'img')).to.deep.equal([]);
    });
  });
});
