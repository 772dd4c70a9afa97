import {css, type CSSResult, type LitElement} from 'lit';
import {LazyElement} from '../foundation/lazy-element.js';

/** Where no script may run, what only a script can make work is not shown, and what only a script moves out of the way does not float. */
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

/** There the quiz is shown in full instead (quiz-in-full.ts), after whom to call. */
const quizWithoutScript = css`
  @media (scripting: none) {
    section [part='body'] > :not(:last-child),
    noscript :is(input, legend) {
      display: none;
    }

    noscript {
      display: block;
      margin-block-start: var(--_gap);
    }
  }
`;

/** All that a prerendered tag needs, as one text that is the same wherever the tag stands. */
export async function stylesOf(tag: string): Promise<string> {
  const registered = customElements.get(tag) as typeof LitElement & (new () => LitElement);
  const element = new registered();
  const viewStyles = element instanceof LazyElement ? (await element['loadView']()).styles : [];
  const own = tag === 'blue-heart-signal-quiz' ? [quizWithoutScript] : [];
  return [...(registered.elementStyles as CSSResult[]), ...viewStyles, withoutScript, ...own]
    .map(({cssText}) => cssText.replace(/\s*\n\s*/g, ' '))
    .join('');
}
