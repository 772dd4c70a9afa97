import type {PartnerScene} from '../../content/partner-files.js';
import {sceneDrawings, type SceneShape} from '../../content/scene-drawings.js';
import {scenes} from '../../content/scenes.js';
import type {PartnerContent} from '../../foundation/partner-file/read-partner-file.js';
import type {Speech} from '../../foundation/speech.js';

/** A scene in the language that is shown. `lang` names the language of a partner's scene. */
export interface ShownScene extends PartnerScene {
  readonly lang?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Its place among ours, by which the styles know its places (places.styles.ts). */
  readonly order?: number;
  /** Our drawing, with what it shows in words; a partner's scene has it by our id. */
  readonly drawing?: {readonly shapes: readonly SceneShape[]; readonly alt: string};
}

/** Returns our scenes in the language that is shown, or the scenes of a partner in their own language. */
export function shownScenes({msg}: Speech, partner?: PartnerContent): ShownScene[] {
  // A partner may have given a scene the id `constructor`.
  const drawingOf = (id: string) => {
    const alt = scenes.find((scene) => scene.id === id)?.drawing;
    return alt && {shapes: sceneDrawings[id]!, alt: alt(msg)};
  };
  return partner
    ? partner.scenes.map((scene) => ({...scene, drawing: scene.image ? undefined : drawingOf(scene.id)}))
    : scenes.map(({id, title, situation, again, indicators}, order) => ({
        id,
        order,
        title: title(msg),
        situation: situation(msg),
        again: again?.(msg),
        drawing: drawingOf(id),
        indicators: indicators.map(({text, why, ...rest}) => ({...rest, text: text(msg), why: why(msg)})),
      }));
}

/** Returns whether each thing of a scene has its place in a picture. */
export function isPlaced({image, drawing, indicators}: ShownScene): boolean {
  return (image ?? drawing) !== undefined && indicators.every(({place}) => place !== undefined);
}
