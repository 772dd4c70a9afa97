import {css, type CSSResult, type LitElement} from 'lit';
import {LazyElement} from '../foundation/element/lazy-element.js';

/** Gives the size of a drawing in its attributes (prerender.ts) no meaning where styles apply. */
const drawings = css`
  :where(svg) {
    width: auto;
    height: auto;
  }
`;

/** Where no script may run, hides what needs a script, and keeps in the flow what only a script could move aside. */
const withoutScript = css`
  @media (scripting: none) {
    button,
    .scripted,
    [part='languages'] {
      display: none !important;
    }

    .unscripted {
      display: block;
      visibility: visible;
    }

    .is-floating > a,
    .is-bar.is-bar {
      position: static;
    }
  }
`;

/** Where no script may run, shows the whole quiz (quiz-in-full.ts) below whom to call. */
const quizWithoutScript = css`
  @media (scripting: none) {
    section [part='body'] > :not(:last-child),
    noscript [part='place'] {
      display: none;
    }

    noscript {
      display: block;
      margin-block-start: var(--_gap);
    }
  }
`;

/** Returns the styles that a prerendered tag needs, as one text, which is the same on every page. */
export async function stylesOf(tag: string): Promise<string> {
  const registered = customElements.get(tag) as typeof LitElement & (new () => LitElement);
  const element = new registered();
  const viewStyles = element instanceof LazyElement ? (await element['loadView']()).View.styles : [];
  const own = tag === 'blue-heart-signal-quiz' ? [quizWithoutScript] : [];
  return [drawings, ...(registered.elementStyles as CSSResult[]), ...viewStyles, withoutScript, ...own]
    .map(({cssText}) => cssText.replace(/\s*\n\s*/g, ' '))
    .join('');
}
