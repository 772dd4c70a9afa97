import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
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
  // One at a time: a view comes when its tag is about to be seen.
  fixtureCleanup();
  const quiz = await fixture<SignalQuiz>(attributes);
  await until(() => findAll(quiz, '[part=scene]').length, 'a scene');
  return quiz;
}

/** The buttons of the list, the places in the picture, and what is said under it. */
const things = (quiz: SignalQuiz) => findAll(quiz, '.thing');
const places = (quiz: SignalQuiz) => findAll(quiz, '[part=place]');
const explanation = (quiz: SignalQuiz) => find(quiz, '[part=explanation]');
/** Returns the words of a sign. Engines differ in whether a space stands before the full stop that nobody sees. */
const meaning = (of: Element) => words(of).replace(' .', '.');
function seen(quiz: SignalQuiz) {
  return findAll(quiz, '[part=indicator]').flatMap((row, at) => (row.querySelector('.why') ? [at] : []));
}
const stepTitle = (quiz: SignalQuiz) => words(find(quiz, '[part=body] [part=heading]'));
const focused = (quiz: SignalQuiz) => quiz.shadowRoot!.activeElement;
const has = (quiz: SignalQuiz, name: string) => findAll(quiz, 'button').some((button) => words(button) === name);

async function press(quiz: SignalQuiz, button: string | HTMLElement): Promise<void> {
  (typeof button === 'string' ? named(quiz, button) : button).click();
  await quiz.updateComplete;
}

/** Goes on from a scene to the next. */
async function goOn(quiz: SignalQuiz): Promise<void> {
  await press(quiz, 'Verder');
  await press(quiz, 'Verder');
}

/** Goes on to the end of the quiz; returns the titles of the scenes in their order. */
async function goThrough(quiz: SignalQuiz): Promise<string[]> {
  const titles = [];
  while (has(quiz, 'Verder')) {
    if (findAll(quiz, '[part=scene]').length) titles.push(stepTitle(quiz));
    await press(quiz, 'Verder');
  }
  return titles;
}

/** Goes on to the end, and to the scenes that come on request. */
async function goThroughAll(quiz: SignalQuiz): Promise<string[]> {
  const titles = await goThrough(quiz);
  await press(quiz, 'Meer situaties (7)');
  return [...titles, ...(await goThrough(quiz))];
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
  describe('a scene to look around in', () => {
    it('is a region named by its heading, with a heading for the scene, without faults', async () => {
      const quiz = await show();
      const base = find(quiz, '[part=base]');
      expect(base.localName).to.equal('section');
      expect(words(find(quiz, `#${base.getAttribute('aria-labelledby')}`))).to.equal('Ziet u de signalen?');
      expect(findAll(quiz, 'h2, h3').map(words)).to.deep.equal(['Ziet u de signalen?', 'In de carwash']);
      await expect(quiz).to.be.accessible();
    });

    it('has a picture with a name, whose places are for a finger and a mouse only', async () => {
      const quiz = await show();
      const picture = find(quiz, '[part=picture]');
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.equal('Tekening: twee mensen wassen een auto met schuim.');
      expect(places(quiz)).to.have.length(5);
      for (const place of places(quiz)) {
        expect(place.tabIndex).to.equal(-1);
        expect(place.closest('[aria-hidden=true]')).not.to.equal(null);
      }
    });

    it('has the same things as a list of buttons, one stop each', async () => {
      const quiz = await show();
      expect(find(quiz, 'ol').childElementCount).to.equal(5);
      expect(things(quiz).map(({tabIndex}) => tabIndex)).to.deep.equal([0, 0, 0, 0, 0]);
      expect(words(things(quiz)[0]!)).to.match(/^1 Achter de carwash liggen matrassen en dekens\.$/);
    });

    it('explains a thing at once, pressed in the picture or in the list, in one status that was there', async () => {
      const quiz = await show();
      const status = explanation(quiz);
      expect(findAll(quiz, '[part=scene] [role=status]')).to.deep.equal([status]);
      expect(words(status)).to.equal('Wat valt u op? Druk op iets in de tekening, of in de lijst.');
      await press(quiz, places(quiz)[0]!);
      expect(explanation(quiz)).to.equal(status);
      expect(meaning(status)).to.equal(
        'Kan een signaal zijn. Achter de carwash liggen matrassen en dekens. ' +
          'Misschien slapen ze daar. Dan zijn ze nooit weg van het werk.',
      );
      await press(quiz, things(quiz)[1]!);
      expect(meaning(status)).to.equal(
        'Geen signaal. De mannen spreken met een accent. ' +
          'Een accent is nooit een signaal. Het zegt niet hoe iemand behandeld wordt.',
      );
      expect(seen(quiz)).to.deep.equal([0, 1]);
      await expect(quiz).to.be.accessible();
    });

    it('says in the name of a thing that it was seen, and what it is', async () => {
      const quiz = await show();
      await press(quiz, places(quiz)[1]!);
      expect(things(quiz)[1]!.textContent.replace(/\s+/g, ' ')).to.include('Gezien. Geen signaal.');
      expect(things(quiz)[0]!.textContent).not.to.include('Gezien');
    });

    it('shows nothing yellow at rest; then what is a signal, and in another colour what is none', async () => {
      const quiz = await show();
      const fills = () => findAll(quiz, '[part=picture] path').map((path) => getComputedStyle(path).fill);
      const yellow = () => fills().filter((fill) => fill === 'rgb(255, 210, 60)').length;
      const atRest = fills();
      expect(yellow()).to.equal(0);
      for (const thing of things(quiz)) await press(quiz, thing);
      const style = find(quiz, '[part=picture] path');
      await until(() => yellow() === 4, `four yellow things ${getComputedStyle(style).fill}`);
      expect(fills().filter((fill, at) => fill !== atRest[at])).to.have.length(5);
    });

    for (const scheme of ['light', 'dark']) {
      it(`is not muddy in a yellow town: what is dark is grey, on a ${scheme} page`, async () => {
        const quiz = await show(
          html`<blue-heart-signal-quiz
            style="color-scheme: ${scheme}; --blue-heart-color-accent: #ffcc00"
          ></blue-heart-signal-quiz>`,
        );
        const colour = (path: string) => {
          const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
          context.fillStyle = getComputedStyle(find(quiz, `[part=picture] path.${path}`)).fill;
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
        };
        const saturation = (path: string) => Math.max(...colour(path)) - Math.min(...colour(path));
        for (const path of ['floor', 'figure']) {
          expect(saturation(path), path).to.be.below(30);
          expect(Math.max(...colour(path)), path).to.be.below(100);
        }
      });
    }

    it('leaves focus where it was: a mouse takes none, a key keeps it on the list', async () => {
      const quiz = await show();
      const down = new MouseEvent('mousedown', {bubbles: true, cancelable: true, composed: true});
      places(quiz)[0]!.dispatchEvent(down);
      expect(down.defaultPrevented).to.equal(true);
      things(quiz)[2]!.focus();
      await press(quiz, things(quiz)[2]!);
      expect(focused(quiz)).to.equal(things(quiz)[2]);
    });

    it('marks in the picture what has focus in the list', async () => {
      const quiz = await show();
      const marked = () => places(quiz).map(({className}) => className.includes('focused'));
      things(quiz)[3]!.focus();
      await quiz.updateComplete;
      expect(marked()).to.deep.equal([false, false, false, true, false]);
      things(quiz)[3]!.blur();
      await quiz.updateComplete;
      expect(marked()).not.to.include(true);
    });

    it('does not take focus when it appears', async () => {
      const quiz = await show();
      expect(document.activeElement).not.to.equal(quiz);
    });
  });

  describe('in a narrow column', () => {
    /** Returns a quiz at the first scene, 300 pixels wide. */
    const narrow = async (lang = 'nl') => {
      const quiz = await show(
        html`<blue-heart-signal-quiz lang=${lang} style="inline-size: 300px"></blue-heart-signal-quiz>`,
      );
      await speaks(quiz, lang);
      return quiz;
    };

    it('has places of 44 pixels or more in each scene, none over another, all in the picture', async () => {
      const quiz = await narrow();
      for (let scene = 0; scene < 3; scene++) {
        const picture = find(quiz, '[part=picture]').getBoundingClientRect();
        const boxes = places(quiz).map((place) => place.getBoundingClientRect());
        expect(boxes).to.have.length.above(3);
        for (const [at, box] of boxes.entries()) {
          const what = `${stepTitle(quiz)} ${at + 1}`;
          expect(Math.min(box.width, box.height), what).to.be.at.least(44);
          expect(box.left, what).to.be.at.least(picture.left);
          expect(box.right, what).to.be.at.most(picture.right + 0.5);
          expect(box.bottom, what).to.be.at.most(picture.bottom + 0.5);
          for (const other of boxes.slice(0, at))
            expect(
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
              `${what} over another`,
            ).to.equal(false);
        }
        await goOn(quiz);
      }
    });

    for (const lang of ['nl', 'fr', 'de', 'en', 'uk', 'ru'])
      it(`keeps the room of each explanation, so that nothing jumps: ${lang}`, async () => {
        const quiz = await narrow(lang);
        for (let scene = 0; scene < 3; scene++) {
          const heights = [find(quiz, '.frame').offsetHeight];
          for (const place of places(quiz)) {
            await press(quiz, place);
            heights.push(find(quiz, '.frame').offsetHeight);
          }
          expect(new Set(heights), heights.join()).to.have.property('size', 1);
          expect(heights[0], 'no more room than the longest needs').to.be.below(480);
          for (let step = 0; step < 2; step++) await press(quiz, find(quiz, '.bar .filled'));
        }
      });

    it('does not mirror the drawing where text runs from right to left', async () => {
      const quiz = await narrow();
      const left = () => places(quiz)[0]!.offsetLeft;
      const before = left();
      quiz.dir = 'rtl';
      find(quiz, '[part=base]').dir = 'rtl';
      expect(left()).to.equal(before);
      expect(before).to.be.above(150);
    });
  });

  describe('the moment after a scene', () => {
    const choices = (quiz: SignalQuiz) => findAll(quiz, '[part~=choice]');
    const why = (quiz: SignalQuiz, choice: number) =>
      find(quiz, `#${choices(quiz)[choice]!.getAttribute('aria-controls')}`);

    async function toMoment(): Promise<SignalQuiz> {
      const quiz = await show();
      await press(quiz, 'Verder');
      return quiz;
    }

    it('asks what the visitor does, with four choices that open', async () => {
      const quiz = await toMoment();
      expect(stepTitle(quiz)).to.equal('U staat er weer. Wat doet u?');
      expect(words(quiz)).to.include('Een week later. U komt opnieuw. Het zijn dezelfde mannen.');
      expect(choices(quiz).map(words)).to.deep.equal([
        'Ik bel het meldpunt',
        'Ik stel de persoon vragen',
        'Ik film wat ik zie',
        'Niets. Ik ben niet zeker',
      ]);
      expect(choices(quiz).map(({ariaExpanded}) => ariaExpanded)).to.deep.equal(Array(4).fill('false'));
      await expect(quiz).to.be.accessible();
    });

    it('opens more than one, each with the words that protect', async () => {
      const quiz = await toMoment();
      for (const choice of [1, 2, 3]) await press(quiz, choices(quiz)[choice]!);
      expect(words(why(quiz, 1))).to.equal(
        'Liever niet Stel de persoon geen vragen waar anderen bij zijn. Iemand kan hulp eerst weigeren.',
      );
      expect(words(why(quiz, 2))).to.equal(
        'Liever niet Spreek niemand erop aan, volg niemand, film niet en zet niets online.',
      );
      expect(words(why(quiz, 3))).to.match(/^Twijfelen mag Twijfelt u\? Vraag raad\./);
      expect(choices(quiz).map(({ariaExpanded}) => ariaExpanded)).to.deep.equal(['false', 'true', 'true', 'true']);
      await press(quiz, choices(quiz)[1]!);
      expect(isSeen(why(quiz, 1))).to.equal(false);
      await expect(quiz).to.be.accessible();
    });

    it('has the number, 112 and 101 where it explains to report', async () => {
      const quiz = await toMoment();
      await press(quiz, choices(quiz)[0]!);
      const links = [...why(quiz, 0).querySelectorAll('a')].map(({href}) => href);
      expect(links).to.include.members([known.meldpunt.tel, 'tel:112', 'tel:101']);
    });

    it('judges nobody, and every choice leads on', async () => {
      const quiz = await toMoment();
      for (const choice of choices(quiz)) await press(quiz, choice);
      expect(words(quiz)).not.to.match(/\b(juist|fout|goed gedaan|helaas|score|punten|redden|redder)\b/i);
      await press(quiz, 'Verder');
      expect(stepTitle(quiz)).to.equal(ours[1]);
    });

    it('keeps what is open on the way back', async () => {
      const quiz = await toMoment();
      await press(quiz, choices(quiz)[2]!);
      await press(quiz, 'Vorige');
      expect(stepTitle(quiz)).to.equal(ours[0]);
      await press(quiz, 'Verder');
      expect(choices(quiz).map(({ariaExpanded}) => ariaExpanded)).to.deep.equal(['false', 'false', 'true', 'false']);
    });
  });

  describe('on the way through', () => {
    it('shows three scenes, one at a time, and the others on request', async () => {
      const quiz = await show();
      const progress = [];
      for (const title of ours.slice(0, 3)) {
        expect(stepTitle(quiz)).to.equal(title);
        progress.push(words(find(quiz, '[part=progress]')));
        expect(find<HTMLProgressElement>(quiz, 'progress')).to.include({max: 3, value: progress.length});
        await goOn(quiz);
      }
      expect(progress).to.deep.equal(['Situatie 1 van 3', 'Situatie 2 van 3', 'Situatie 3 van 3']);
      await press(quiz, 'Meer situaties (7)');
      expect(words(find(quiz, '[part=progress]'))).to.equal('Situatie 4 van 10');
      expect(await goThrough(quiz)).to.deep.equal(ours.slice(3));
      expect(has(quiz, 'Meer situaties (7)')).to.equal(false);
    });

    it('brings focus to the heading of each step, and of the end', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`);
      for (const title of ['U staat er weer. Wat doet u?', 'Dit zag u']) {
        await press(quiz, 'Verder');
        await until(() => focused(quiz) && words(focused(quiz)!) === title, `focus on ${title}`);
      }
      await expect(quiz).to.be.accessible();
    });

    it('counts what was looked at, and locks nothing', async () => {
      const quiz = await show();
      expect(words(find(quiz, '.bar'))).to.include('U keek naar 0 van 5 dingen');
      await press(quiz, places(quiz)[3]!);
      expect(words(find(quiz, '.bar'))).to.include('U keek naar 1 van 5 dingen');
    });

    it('keeps what was looked at on the way back and forward, and in another language', async () => {
      const quiz = await show();
      await press(quiz, things(quiz)[2]!);
      await goOn(quiz);
      expect(seen(quiz), 'in the second scene').to.deep.equal([]);
      await press(quiz, 'Vorige');
      await press(quiz, 'Vorige');
      expect(stepTitle(quiz)).to.equal(ours[0]);
      expect(seen(quiz)).to.deep.equal([2]);
      quiz.lang = 'fr';
      await speaks(quiz, 'fr');
      expect(seen(quiz)).to.deep.equal([2]);
    });

    it('cannot go back from the first scene', async () => {
      const quiz = await show();
      expect(has(quiz, 'Vorige')).to.equal(false);
      await press(quiz, 'Verder');
      expect(has(quiz, 'Vorige')).to.equal(true);
    });

    it('shows the scenes without a drawing as a list; the why opens below, and one status says it', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="4"></blue-heart-signal-quiz>`);
      for (let scene = 0; scene < 3; scene++) await goOn(quiz);
      expect(stepTitle(quiz)).to.equal('Op de werf');
      expect(findAll(quiz, '[part=picture], [part=place]')).to.deep.equal([]);
      expect(words(quiz)).to.include('Wat valt u op? Druk op een zin.');
      const [status, ...others] = findAll(quiz, '[part=scene] [role=status]');
      expect(others).to.deep.equal([]);
      expect(words(status!)).to.equal('');
      await press(quiz, things(quiz)[2]!);
      expect(words(status!)).to.include('Geen signaal').and.include('Vroeg beginnen is gewoon in de bouw.');
      expect(meaning(find(quiz, '[part=indicator]:nth-of-type(3) .why'))).to.equal(
        'Geen signaal. Vroeg beginnen is gewoon in de bouw.',
      );
      await expect(quiz).to.be.accessible();
    });

    it('says in every step that one signal proves nothing', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="2"></blue-heart-signal-quiz>`);
      for (let step = 0; step < 5; step++) {
        expect(words(quiz)).to.include('Eén signaal bewijst niets.').and.include('De rechter beslist.');
        if (step < 4) await press(quiz, 'Verder');
      }
    });

    it('says in every step whom to call', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`);
      for (let step = 0; step < 3; step++) {
        const shown = findAll<HTMLAnchorElement>(quiz, 'a').filter(isSeen);
        expect(shown.map(({href}) => href)).to.include(known.meldpunt.tel);
        if (step < 2) await press(quiz, 'Verder');
      }
    });
  });

  describe('at its end', () => {
    async function toEnd(attributes = html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`) {
      const quiz = await show(attributes);
      await goThrough(quiz);
      return quiz;
    }

    it('says what was looked at, with no score', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="2"></blue-heart-signal-quiz>`);
      await press(quiz, things(quiz)[0]!);
      await press(quiz, things(quiz)[1]!);
      await goThrough(quiz);
      const looked = findAll(quiz, '.looked li').map(words);
      expect(looked).to.deep.equal(['In de carwash 2 van 5 dingen', 'In het nagelsalon 0 van 4 dingen']);
      expect(findAll(quiz, '.looked path.clue')).to.have.length(1);
      expect(words(quiz)).not.to.match(/\b(score|punten|juist|fout|goed gedaan|redder)\b|\d+ ?%/i);
    });

    it('says each number once', async () => {
      const quiz = await toEnd();
      const links = findAll<HTMLAnchorElement>(quiz, 'a[href^="tel:"]').map(({href}) => href);
      expect(links).to.deep.equal([...new Set(links)]);
      expect(links).to.include(known.meldpunt.tel);
    });

    it('says whom to call, that it is not their fault, and how a witness behaves, in that order', async () => {
      const quiz = await toEnd();
      const said = words(quiz);
      const found = [
        'Zag u ooit meer dan één signaal? Vertel het aan het meldpunt.',
        'Bel alleen als niemand u kan zien of horen.',
        known.meldpunt.phone,
        'Gaat het over uzelf? Ook als u ja hebt gezegd, kan het mensenhandel zijn. Het is niet uw schuld.',
        'Wat u nu kunt doen',
        'Spreek niemand erop aan, volg niemand, film niet en zet niets online.',
        'Stel de persoon geen vragen waar anderen bij zijn.',
        'Iemand kan hulp eerst weigeren.',
        'Twijfelt u? Vraag raad.',
        known['child-focus'].phone,
      ].map((sentence) => said.indexOf(sentence));
      expect(found).to.not.include(-1);
      expect(found).to.deep.equal(found.toSorted((a, b) => a - b));
      await expect(quiz).to.be.accessible();
    });

    it('shows the numbers and sites as links', async () => {
      const quiz = await toEnd();
      expect(findAll<HTMLAnchorElement>(quiz, 'a').map(({href}) => href)).to.include.members([
        'https://www.stopmensenhandel.be/',
        known.meldpunt.tel,
        known['child-focus'].tel,
        'tel:112',
        'tel:101',
      ]);
    });

    it('shows a picture to share, with one yellow thing and the number, and saves it as a PNG', async () => {
      const quiz = await toEnd();
      const sheet = find(quiz, '.share [part=sheet]');
      expect(sheet.getAttribute('aria-label'))
        .to.include(known.meldpunt.phone)
        .and.include('Eén signaal bewijst niets.');
      expect(sheet.querySelectorAll('path[fill="#ffd23c"]')).to.have.length(1);
      expect(words(find(quiz, '.share'))).to.include('Dat laat sporen na op dit toestel.');
      const createObjectURL = URL.createObjectURL.bind(URL);
      let saved: Blob | undefined;
      URL.createObjectURL = (file: Blob) => createObjectURL((saved = file));
      try {
        await press(quiz, 'Bewaar deze prent');
        await until(() => words(find(quiz, '.share [role=status]')) === 'Bewaard', 'the status');
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      const {width, height} = await createImageBitmap(saved!);
      expect([saved!.type, width, height]).to.deep.equal(['image/png', 1080, 1080]);
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

    it('can be looked at again, with what was seen', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz limit="2"></blue-heart-signal-quiz>`);
      await press(quiz, things(quiz)[4]!);
      await goThrough(quiz);
      await press(quiz, 'Opnieuw bekijken');
      expect(stepTitle(quiz)).to.equal(ours[0]);
      expect(seen(quiz)).to.deep.equal([4]);
    });
  });

  describe('its events', () => {
    it('tell the beginning, each scene and the end once, with place and number', async () => {
      const starts = eventsNamed<QuizStartEvent>('blue-heart-quiz-start');
      const steps = eventsNamed<QuizProgressEvent>('blue-heart-quiz-progress');
      const ends = eventsNamed<QuizCompleteEvent>('blue-heart-quiz-complete');
      const quiz = await show(html`<blue-heart-signal-quiz limit="3"></blue-heart-signal-quiz>`);
      expect(starts).to.have.length(0);
      things(quiz)[0]!.click();
      places(quiz)[1]!.click();
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

    it('begin where nothing was looked at, too', async () => {
      const starts = eventsNamed('blue-heart-quiz-start');
      await press(await show(), 'Verder');
      expect(starts).to.have.length(1);
    });

    it('carry nothing of what was looked at', async () => {
      const events = ['start', 'progress', 'complete'].map((name) => eventsNamed(`blue-heart-quiz-${name}`));
      const quiz = await show(html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`);
      things(quiz)[0]!.click();
      await goThrough(quiz);
      await until(() => events[2]!.length, 'the end');
      const own = events.flat().map((event) => Object.keys(event).filter((key) => key !== 'isTrusted'));
      expect(own).to.deep.equal([[], ['index', 'total'], ['total']]);
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

    it('shuffle shows each scene once, those with a drawing first, not always in the same order', async () => {
      const orders = [];
      for (let visit = 0; visit < 6; visit++)
        orders.push(await goThroughAll(await show(html`<blue-heart-signal-quiz shuffle></blue-heart-signal-quiz>`)));
      for (const order of orders) {
        expect(order).to.have.members(ours);
        expect(order.slice(0, 3)).to.have.members(ours.slice(0, 3));
      }
      // The chance that six shuffles give the same order is 1 in 3! × 7! to the fifth power.
      expect(new Set(orders.map(String)).size).to.be.above(1);
    });

    it('shuffle leaves the scene that is read where it is when the tag changes', async () => {
      for (let visit = 0; visit < 12; visit++) {
        const quiz = await show(html`<blue-heart-signal-quiz shuffle></blue-heart-signal-quiz>`);
        const first = stepTitle(quiz);
        quiz.limit = 9;
        await until(() => words(find(quiz, '[part=progress]')).endsWith('van 9'), 'nine scenes');
        expect(stepTitle(quiz)).to.equal(first);
      }
    });

    it('shuffle keeps its order while the visitor goes back, and in another language', async () => {
      const quiz = await show(html`<blue-heart-signal-quiz shuffle></blue-heart-signal-quiz>`);
      const first = stepTitle(quiz);
      await goOn(quiz);
      const second = stepTitle(quiz);
      quiz.lang = 'fr';
      await speaks(quiz, 'fr');
      quiz.lang = 'nl';
      await speaks(quiz, 'nl');
      expect(stepTitle(quiz)).to.equal(second);
      await press(quiz, 'Vorige');
      await press(quiz, 'Vorige');
      expect(stepTitle(quiz)).to.equal(first);
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

    it('shows those instead of ours as lists, in the language of the file; our words in that of the page', async () => {
      stubFetch({lang: 'fr', scenes: [scene('resto', 'Au restaurant'), scene('carwash', 'Au carwash')]});
      const quiz = await show(html`<blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>`);
      await until(() => words(quiz).includes('Au restaurant'), 'the scene');
      const langOf = (element: Element) => element.closest<HTMLElement>('[lang]')!.lang;
      expect(langOf(find(quiz, '[part=scene] [part=heading]'))).to.equal('fr');
      expect(langOf(things(quiz)[0]!)).to.equal('fr');
      expect(findAll(quiz, '[part=picture], [part=place]')).to.deep.equal([]);
      await press(quiz, things(quiz)[0]!);
      expect(words(quiz)).to.include('Kan een signaal zijn').and.include('Il ne quitte jamais le travail.');
      expect(langOf(find(quiz, '.why .label'))).to.equal('nl');
      await expect(quiz).to.be.accessible();
      await press(quiz, 'Verder');
      expect(stepTitle(quiz)).to.equal('Wat zou u doen?');
      await press(quiz, 'Verder');
      expect(findAll(quiz, '[part=picture] path'), 'our drawing of a scene with our id').not.to.deep.equal([]);
      expect(places(quiz), 'without our places').to.deep.equal([]);
      await goOn(quiz);
      expect(words(quiz)).to.include('Wat u nu kunt doen').and.include(known.meldpunt.phone);
    });

    describe('with places in a picture', () => {
      const image = {src: '/stories/kitchen.svg', alt: 'Une cuisine'};
      const placed = (...at: readonly (readonly number[])[]) => {
        const whole = scene('resto', 'Au restaurant');
        return {
          ...whole,
          again: 'Une semaine plus tard.',
          image,
          indicators: whole.indicators.map((one, item) => ({...one, place: {at: at[item]}})),
        };
      };
      const apart = placed([10, 10, 20, 30], [60, 50, 25, 40]);

      it('shows its picture, with the places where they are', async () => {
        stubFetch({lang: 'fr', scenes: [apart]});
        const quiz = await show(
          html`<blue-heart-signal-quiz src="/data/scenes.json" style="inline-size: 400px"></blue-heart-signal-quiz>`,
        );
        await until(() => findAll(quiz, 'img[part=picture]').length, 'the picture');
        const img = find<HTMLImageElement>(quiz, 'img[part=picture]');
        expect(img).to.include({alt: 'Une cuisine', referrerPolicy: 'no-referrer'});
        expect(img.src).to.equal(new URL(image.src, location.href).href);
        const box = img.getBoundingClientRect();
        const second = places(quiz)[1]!.getBoundingClientRect();
        expect(second.left - box.left).to.be.closeTo(box.width * 0.6, 1);
        expect(second.width).to.be.closeTo(box.width * 0.25, 1);
        await press(quiz, places(quiz)[1]!);
        expect(meaning(explanation(quiz))).to.equal('Geen signaal. La soupe est chaude. C’est normal.');
        await expect(quiz).to.be.accessible();
        await press(quiz, 'Verder');
        expect(words(quiz)).to.include('Une semaine plus tard.').and.include('U staat er weer.');
        expect(warnings).to.deep.equal([]);
      });

      for (const [what, file] of [
        ['a place beside the picture', placed([90, 10, 20, 30], [60, 50, 25, 40])],
        ['a place below the picture', placed([10, 80, 20, 30], [60, 50, 25, 40])],
        ['a place without a width', placed([10, 10, 0, 30], [60, 50, 25, 40])],
        ['a place without a height', placed([10, 10, 20, 0], [60, 50, 25, 40])],
        ['a place that is no place', placed([10, 10, 20], [60, 50, 25, 40])],
        ['an image that is no image', {...apart, image: {...image, src: 'data:image/gif;base64,R0lGODdh'}}],
        ['an image of another kind', {...apart, image: {...image, src: 'javascript:alert(1)'}}],
        ['an image without words', {...apart, image: {src: image.src}}],
      ] as const)
        it(`warns of ${what}, and shows a list`, async () => {
          stubFetch({lang: 'fr', scenes: [file]});
          const quiz = await show(html`<blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>`);
          await until(() => words(quiz).includes('Au restaurant'), 'the scene');
          expect(findAll(quiz, '[part=picture], [part=place]')).to.deep.equal([]);
          expect(things(quiz)).to.have.length(2);
          for (const {text} of file.indicators) expect(words(quiz)).to.include(text);
          expect(warnings.splice(0)).to.have.length(1);
        });

      it('warns of a picture that does not load, and shows a list', async () => {
        stubFetch({lang: 'fr', scenes: [{...apart, image: {...image, src: '/no-such-picture.png'}}]});
        const quiz = await show(html`<blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>`);
        await until(() => words(quiz).includes('Druk op een zin.'), 'the list');
        expect(findAll(quiz, '[part=picture], [part=place]')).to.deep.equal([]);
        expect(warnings.splice(0).join()).to.include('no-such-picture.png');
      });
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
