// Checks what a machine can check of a text in a language that nobody here reads: it is there, it kept its numbers,
// names and addresses, it is written in the letters of its language, and it fits in its place.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {languages, messages, rawMessages, unread, whole} from '../support/messages.mjs';

const dutch = messages('nl');
const rawDutch = rawMessages('nl');

/** Says how often Shift is pressed. */
const exitShortcut = readFileSync('src/foundation/exit/exit-shortcut.ts', 'utf8');

/** The script of each language that is not written in Latin letters. */
const scripts = {
  uk: 'Cyrillic',
  ru: 'Cyrillic',
  bg: 'Cyrillic',
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  'zh-Hans': 'Han',
  hi: 'Devanagari',
  th: 'Thai',
};
const rightToLeft = ['ar', 'fa', 'ur'];

/** Names and abbreviations that every language keeps as they are. */
const names = [
  'PAG-ASA',
  'Payoke',
  'Sürya',
  'Child Focus',
  'Fedasil',
  'Awel',
  'Écoute-Enfants',
  'Global Slavery Index',
  'Blue Heart',
  'Shift',
  'JavaScript',
  'SVG',
  'PNG',
  '112 BE',
];

/** Names that a language may write in Latin letters, or in its own. */
const latin = new Set(
  [...names, 'Info', 'Info Ukraine', 'Focus', 'Heart', 'SMS', 'app', 'FOD Justitie', 'A3', 'A4', 'A5', 'BE'].flatMap(
    (name) => name.split(' '),
  ),
);

const placeholders = (xml) => [...xml.matchAll(/<x\b[^>]*\bid="(\d+)"[^>]*\/>/g)].map(([, id]) => id).sort();
function addresses(text) {
  return text.match(/[\w.+-]+@[\w.-]+\w|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:be|org|eu|com)\b[\w/]*/g) ?? [];
}

/** Returns the numbers in a text; Chinese counts the months: "7 月". */
const numbers = (text) => (text.replace(/\d+ 月/g, '').match(/\d+/g) ?? []).sort();

/** Returns a width in Latin letters: a Chinese character is nearly as wide as two, and an accent adds nothing. */
function widthOf(text) {
  return [...new Intl.Segmenter().segment(text)].reduce(
    (sum, {segment}) => sum + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uff60]/u.test(segment) ? 1.8 : 1),
    0,
  );
}

/** The letters of a language beside those of its script that all languages share; other ones are a slip. */
const letters = {
  uk: /[ёъыэ]/iu,
  ru: /[іїєґ]/iu,
  bg: /[ёыэіїєґ]/iu,
  pt: /[^a-záâãàçéêíóôõúü]/iu,
  ro: /[^a-zăâîșț]/iu,
  es: /[^a-záéíñóúü]/iu,
  tr: /[^a-zçğıİöşüâîû]/iu,
  vi: /[^a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu,
  pl: /[^a-ząćęłńóśźż]/iu,
  hu: /[^a-záéíóöőúüű]/iu,
  sq: /[^a-zçë]/iu,
  // Persian and Urdu write another yeh and kaf than Arabic.
  ar: /[\u067e\u0686\u0698\u06a9\u06af\u06cc\u06be\u06c1\u06d2]/u,
  fa: /[\u0643\u064a\u0649\u06be\u06c1\u06d2]/u,
  ur: /[\u0643\u064a\u0649]/u,
  // Characters that are written otherwise in Chinese of the mainland.
  'zh-Hans': /[們這國為來時說請電話個號過還沒會對開關誰讓給與問幫網點絡]/u,
};

/** Punctuation that belongs to other scripts. */
const marks = {
  ar: /[,;?۔]/u,
  fa: /[,;?۔]/u,
  ur: /[,;?]/u,
  'zh-Hans': /(?<=\p{Script=Han})[.,;:?!]/u,
  hi: /(?<=\p{Script=Devanagari}\p{M}*)\./u,
  th: /(?<=\p{Script=Thai}\p{M}*)\./u,
};

/** Returns the ids of the texts of a language that a check finds, with what it found. */
function found(language, check) {
  return [...messages(language)].flatMap(([id, text]) => {
    const what = check(text, id);
    return what ? [[id, what]] : [];
  });
}

/** Buttons, which stand beside others or in a corner. */
const buttons = [
  'exit.label',
  'banner.dismiss',
  'copy.short',
  'materials.print',
  'materials.save-png',
  'materials.save-svg',
  'materials.stop',
  'quiz.again',
  'quiz.continue',
  'quiz.picture-save',
  'quiz.picture-share',
  'quiz.previous',
  'report.back',
  'report.close',
  'report.label',
  'safety-guide.print',
  'safety-guide.save',
  'share.save',
  'share.system',
];

/** Words that are the same in Dutch and in other languages. */
const shared = ['share.email', 'safety-guide.list', 'materials.manicure', 'materials.stop', 'share.open', 'trait.free'];

/** Texts that explain or name: they stand on lines of their own. */
const free = /^contact\.|(?<!materials\.witness)-title$|^safety-guide\.pimp$/;

test('the buttons are texts', () => {
  for (const id of buttons) assert.ok(dutch.has(id), id);
});

for (const language of languages.slice(1)) {
  describe(`the texts in ${language}`, () => {
    const script = scripts[language] ?? 'Latin';
    const check = (name, finds) => test(name, () => assert.deepEqual(found(language, finds), []));

    test('are all there', () => {
      const own = [...messages(language).keys()];
      const due = [...dutch.keys()].filter(
        (id) => unread.includes(language) || !/^language\.(?:unread|withheld)$/.test(id),
      );
      if (whole.includes(language)) assert.deepEqual(own.sort(), due.sort());
      else assert.ok(own.length > 60 && own.length < 0.25 * due.length, String(own.length));
    });

    check('are translated', (text, id) => !text.trim() || (text === dutch.get(id) && !shared.includes(id) && text));

    test('keep every placeholder', () => {
      for (const [id, xml] of rawMessages(language))
        assert.deepEqual(placeholders(xml), placeholders(rawDutch.get(id)), id);
    });

    check('keep every number', (text, id) => {
      const [own, due] = [text, dutch.get(id)].map((one) => numbers(one).join(' '));
      return own !== due && `${due} became ${own}`;
    });

    check('keep every address and name', (text, id) => {
      const kept = addresses(dutch.get(id)).concat(names.filter((name) => dutch.get(id).includes(name)));
      // German joins a name to the word after it.
      const words = text.replaceAll('-', ' ');
      return kept.find((name) => !words.includes(name.replaceAll('-', ' ')));
    });

    check('are in the script of the language', (text) => {
      const other = new RegExp(`[^\\p{Script=${script}}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]`, 'u');
      if (other.test(text)) return other.exec(text)[0];
      if (script === 'Latin') return;
      const foreign = addresses(text).reduce((rest, address) => rest.replace(address, ''), text);
      return foreign
        .match(/[\p{Script=Latin}\d-]*\p{Script=Latin}[\p{Script=Latin}\d-]*/gu)
        ?.find((word) => !latin.has(word));
    });

    check('are in the letters and the marks of the language', (text) => {
      const own = [...names, ...addresses(text)].reduce((rest, name) => rest.replace(name, ''), text);
      const word = letters[language]?.source.startsWith('[^') ? own.replace(/[^\p{L}\p{M}]/gu, '') : own;
      return letters[language]?.exec(word)?.[0] ?? marks[language]?.exec(own)?.[0];
    });

    check('have Western digits', (text) => /(?!\d)\p{Nd}/u.exec(text)?.[0]);

    check('are whole characters, without a space too many', (text) => {
      if (text !== text.normalize('NFC')) return 'not NFC';
      // What UTF-8 looks like where it was read as another encoding.
      return /\ufffd|[ÃÐÑ][\x80-\xbf]|â€|Ø[\xa0-\xbf]| {2}|^\s|\s$|&#|&\w+;/u.exec(text)?.[0];
    });

    check('have no hidden character that the language does not need', (text) => {
      const needed = {fa: /\u200c/g, ur: /\u200c/g, hi: /[\u200c\u200d]/g}[language] ?? /(?!)/g;
      const rest = text.replace(needed, '');
      return /[\p{Cf}\u00ad]/u.test(rest) && JSON.stringify(rest).slice(0, 80);
    });

    if (rightToLeft.includes(language))
      test('isolate a number that stands with Latin letters, once they are compiled', () => {
        // From right to left "112 BE" turns into "BE 112" otherwise.
        const compiled = readFileSync(`src/generated/locales/${language}.ts`, 'utf8');
        assert.match(compiled, /\u2066112 BE\u2069/);
        assert.match(compiled, /\u2066112\.be\/SMS\u2069/);
        // The texts that a language of the essentials lacks are in Dutch there.
        for (const [, id, text] of compiled.matchAll(/'([^']+)': (?:str)?`([^`]*)`,$/gm))
          if (messages(language).has(id))
            assert.doesNotMatch(text.replace(/\$\{.*?\}/g, ''), /(?<![\u2066\d./])\d[\d./]*\s?[A-Za-z]/);
      });

    check('fit in their place', (text, id) => {
      const [own, due] = [text, dutch.get(id)].map(widthOf);
      const most = buttons.includes(id)
        ? Math.max(16, due + 11)
        : due <= 24 && !free.test(id)
          ? due + 22
          : 2.4 * due + 20;
      return own > most && `${own} of ${most}: ${text}`;
    });

    test('have every form that the language asks of a counted word', () => {
      const rules = new Intl.PluralRules(language);
      const formsOf = (...counts) => new Set(counts.map((count) => rules.select(count))).size;
      // One press of Shift has a text of its own; the other one says "2", the only other number.
      assert.ok(messages(language).has('exit.progress-one'));
      assert.match(exitShortcut, /^const presses = 3;$/m);
      // A scene has four to six things. Where these ask for two forms, no counted word may follow the number; Polish
      // has one form for all after "z".
      if (!whole.includes(language) || formsOf(4, 5, 6) === 1) return;
      for (const id of ['quiz.count', 'quiz.end-count'])
        assert.match(rawMessages(language).get(id), language === 'pl' ? /z <x id="1"/ : /<x id="1"[^>]*\/>$/, id);
    });
  });
}
