import {html, nothing, type TemplateResult} from 'lit';
import {posters, type PosterId} from '../../content/posters.js';
import {printSheets} from '../../sheet/sheet-print.js';
import type {Sheet} from '../../sheet/sheet.js';
import {materialsLead, materialsTitle} from '../../content/titles.js';
import type {View} from '../../foundation/element/lazy-element.js';
import {ungroupRadios} from '../../foundation/ungroup-radios.js';
import {PaletteReader, type Palette} from '../../sheet/palette.js';
import {brochureSheets, folded} from './brochure.js';
import {PrintEvent} from './event.js';
import {kindChoice, languageChoice, layoutChoice, partnerFields, posterChoice, type Kind} from './form.js';
import {Logo} from './logo.js';
import {a4, a4Landscape, a5} from './paper.js';
import {posterSheet} from './poster.js';
import {fieldStyles} from '../../foundation/fields.styles.js';
import {styles} from './materials.styles.js';
import {actions, preview, type Pages, type ResultOptions} from './result.js';
import {SheetSaver} from './sheet-saver.js';
import {SpeechLoader} from './speech-loader.js';
import {tearOffSheet} from './tear-off.js';
import {readAddress, wholeAddress} from './web-address.js';
import type {Materials} from './materials.js';

/** What the tag shows: a form with choices, and the sheets that follow from them. */
class MaterialsView implements View {
  static readonly styles = [fieldStyles, styles];
  readonly heading = materialsTitle;
  readonly lead = materialsLead;
  readonly #element;
  readonly #palette;
  readonly #redraw = () => this.#element.requestUpdate();
  readonly #speeches = new SpeechLoader(this.#redraw);
  readonly #saver = new SheetSaver(this.#redraw);
  readonly #logo = new Logo(this.#redraw);
  #kind: Kind = 'poster';
  #poster: PosterId = 'carwash';
  /** The languages that the visitor chose. Default: the language of the page, and no second language. */
  #languages: {first?: string; second?: string} = {};
  #folds = false;
  #partner: {name?: string; web?: string} = {};

  constructor(element: Materials) {
    this.#element = element;
    this.#palette = new PaletteReader(element);
  }

  render(): TemplateResult {
    const element = this.#element;
    ungroupRadios(element);
    const kind = this.#shownKind();
    const web = this.#web();
    const choose = (set: (value: string) => void) => (value: string) => {
      set(value);
      this.#saver.outcome = undefined;
      this.#redraw();
    };
    const colors = this.#palette.read();
    const made = this.#made(kind, colors);
    return html`<p class="unscripted">
        ${element.msg('Zonder JavaScript kan deze pagina niets voor u afdrukken of bewaren.', {
          id: 'materials.no-script',
        })}
      </p>
      <div class="making scripted">
        ${preview(made)}
        <div class="choices stack screen">
          ${
            element.kind === 'all'
              ? kindChoice(
                  element,
                  kind,
                  choose((value) => (this.#kind = value as Kind)),
                )
              : nothing
          }
          ${
            kind === 'poster'
              ? posterChoice(
                  element,
                  this.#poster,
                  colors,
                  choose((value) => (this.#poster = value as PosterId)),
                )
              : nothing
          }
          ${languageChoice(element, this.#first(), kind === 'brochure' ? undefined : this.#second(), {
            first: choose((value) => this.#choose({...this.#languages, first: value})),
            second: choose((value) => this.#choose({...this.#languages, second: value})),
          })}
          ${
            kind === 'brochure'
              ? layoutChoice(
                  element,
                  this.#folds,
                  choose((value) => (this.#folds = value === 'folded')),
                )
              : nothing
          }
          ${
            kind === 'tear-off'
              ? nothing
              : partnerFields(
                  element,
                  {
                    name: this.#partner.name ?? element.partner ?? '',
                    web,
                    wrong: web.trim() !== '' && !readAddress(web),
                  },
                  {
                    name: choose((value) => (this.#partner = {...this.#partner, name: value})),
                    web: choose((value) => (this.#partner = {...this.#partner, web: value})),
                  },
                )
          }
        </div>
        ${actions(element, made)}
        <div class="logo" inert><slot name="logo" @slotchange=${this.#logo.read}></slot></div>
      </div>`;
  }

  #made(kind: Kind, colors: Palette): ResultOptions {
    return {
      kind,
      sheets: this.#sheets(kind, colors),
      pages: this.#pages(kind),
      fileName: kind === 'poster' ? `poster-${this.#poster}-${this.#first()}` : 'a4',
      saver: this.#saver,
      languageFailed: [this.#first(), this.#second()].some(
        (language) => language && this.#speeches.hasFailed(language),
      ),
      print: (sheets) => this.#print(kind, sheets),
    };
  }

  #shownKind(): Kind {
    const {kind} = this.#element;
    return kind === 'all' ? this.#kind : kind;
  }

  #first(): string {
    return this.#languages.first ?? this.#element.locale;
  }

  /** Returns the second language, or nothing where it is the same as the first. */
  #second(): string {
    const {second = ''} = this.#languages;
    return second === this.#first() ? '' : second;
  }

  /** Returns the web address that the visitor typed, or else the one that the page author gave. */
  #web(): string {
    return this.#partner.web ?? wholeAddress(this.#element.url);
  }

  #choose(languages: {first?: string; second?: string}): void {
    this.#languages = languages;
    for (const language of [languages.first, languages.second]) if (language) this.#speeches.retry(language);
  }

  /** Returns nothing while a language is loading, and on a server, which cannot measure text. */
  #sheets(kind: Kind, colors: Palette): Sheet[] | undefined {
    if (!globalThis.document) return undefined;
    const first = this.#speeches.get(this.#first());
    const second = this.#second() ? this.#speeches.get(this.#second()) : undefined;
    if (!first || (this.#second() && kind !== 'brochure' && !second)) return undefined;
    const partner = {
      name: this.#partner.name ?? this.#element.partner ?? '',
      web: readAddress(this.#web()) ?? '',
      logo: this.#logo.image,
      colors,
    };
    if (kind === 'tear-off') return [tearOffSheet([first, second])];
    if (kind === 'poster')
      return [
        posterSheet(
          posters.find(({id}) => id === this.#poster)!,
          partner,
          [first, second],
        ),
      ];
    const pages = brochureSheets(partner, first);
    return this.#folds ? folded(pages) : pages;
  }

  #pages(kind: Kind): Pages {
    if (kind !== 'brochure') return {page: a4, count: 1};
    return this.#folds ? {page: a4Landscape, count: 2} : {page: a5, count: 4};
  }

  #print(kind: Kind, sheets: readonly Sheet[]): void {
    this.#element.dispatchEvent(new PrintEvent(kind));
    // The list of print jobs must not show that somebody printed a number to take home.
    void printSheets(sheets, this.#pages(kind).page, kind === 'tear-off' ? 'A4' : sheets[0]!.title);
  }
}

export {MaterialsView as View};
