import {html, nothing, svg, type TemplateResult} from 'lit';
import {str} from '@lit/localize';
import type {PartnerScene} from '../../content/partner-files.js';
import {scenes} from '../../content/scenes.js';
import type {Shape} from '../../content/drawings.js';
import {heading} from '../../foundation/heading.js';
import {icon, warnIcon} from '../../foundation/icon.js';
import type {PartnerContent} from '../../foundation/partner-file/read-partner-file.js';
import type {Speech} from '../../foundation/speech.js';

/** A scene in the language that is shown. `lang` names the language of a partner's scene. */
export interface ShownScene extends PartnerScene {
  readonly lang?: string;
  readonly direction?: 'ltr' | 'rtl';
}

/** Returns our scenes in the language that is shown, or the scenes of a partner in their own language. */
export function shownScenes({msg}: Speech, partner?: PartnerContent): ShownScene[] {
  return partner
    ? [...partner.scenes]
    : scenes.map(({id, title, situation, indicators}) => ({
        id,
        title: title(msg),
        situation: situation(msg),
        indicators: indicators.map(({signal, text, why}) => ({signal, text: text(msg), why: why(msg)})),
      }));
}

interface SceneOptions {
  readonly level: number;
  readonly drawing?: readonly Shape[];
  readonly explained: boolean;
  readonly isMarked: (item: number) => boolean;
  readonly mark: (item: number, on: boolean) => void;
}

const noSignalIcon = icon(svg`<path d="m4 12 5 6L20 6" class="stroke"/>`);

/** Returns one scene: its situation, what can be noticed in it, and on request what each of these means. */
export function sceneForm(speech: Speech, scene: ShownScene, options: SceneOptions): TemplateResult {
  const {msg, locale, direction} = speech;
  const {indicators} = scene;
  const signals = indicators.filter(({signal}) => signal).length;
  return html`<div part="scene" class="stack" lang=${scene.lang ?? locale} dir=${scene.direction ?? direction}>
    <svg part="picture" viewBox="0 0 160 90" aria-hidden="true">${options.drawing?.map(shapePath)}</svg>
    <div class="stack">
      ${heading(options.level, scene.title)}
      <p>${scene.situation}</p>
      <fieldset>
        <legend class="name" lang=${locale} dir=${direction}>
          ${msg('Wat kan een signaal zijn? Duid aan.', {id: 'quiz.question'})}
        </legend>
        ${indicators.map((_, item) => indicatorRow(speech, scene, item, options))}
      </fieldset>
    </div>
    <p role="status" lang=${locale} dir=${direction}>
      ${
        options.explained
          ? msg(str`${signals} van deze ${indicators.length} kunnen een signaal zijn. Bij elk staat waarom.`, {
              id: 'quiz.explained',
            })
          : nothing
      }
    </p>
  </div>`;
}

// The end tag is written in full: the minifier drops the slash of `/>`, and a path inside a path is not drawn.
const shapePath = ({fill, d, line}: Shape) => svg`<path class=${line ? `${fill} line` : fill} d=${d}></path>`;

function indicatorRow({msg, locale, direction}: Speech, scene: ShownScene, item: number, options: SceneOptions) {
  const {signal, text, why} = scene.indicators[item]!;
  const id = `${scene.id}-${item}`;
  return html`<div part="indicator">
    <label class="check">
      <input
        type="checkbox"
        aria-describedby=${id}
        .checked=${options.isMarked(item)}
        @change=${({currentTarget}: Event) => options.mark(item, (currentTarget as HTMLInputElement).checked)}
      />
      ${text}
    </label>
    <p id=${id} class="why small ${signal ? 'signal' : ''}">
      ${
        options.explained
          ? html`<strong class="row" lang=${locale} dir=${direction}
                >${
                  signal
                    ? html`${warnIcon}${msg('Kan een signaal zijn', {id: 'quiz.signal'})}`
                    : html`${noSignalIcon}${msg('Geen signaal', {id: 'quiz.no-signal'})}`
                }</strong
              >
              ${why}`
          : nothing
      }
    </p>
  </div>`;
}
