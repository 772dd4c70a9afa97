import {css, type CSSResult, type LitElement} from 'lit';

/** Where no script may run, what only a script can make work is not shown, and what only a script moves out of the way does not float. */
const withoutScript = css`
  @media (scripting: none) {
    button,
    .scripted,
    [part='languages'] {
      display: none !important;
    }

    .is-floating > a,
    .is-bar.is-bar {
      position: static;
    }
  }
`;

/** There the quiz is shown in full instead (quiz-in-full.ts). */
const quizWithoutScript = css`
  @media (scripting: none) {
    section > .stack > [part='body'],
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
export function stylesOf(tag: string): string {
  const {elementStyles} = customElements.get(tag) as typeof LitElement;
  const own = tag === 'blue-heart-signal-quiz' ? [quizWithoutScript] : [];
  return [...(elementStyles as CSSResult[]), withoutScript, ...own].map(({cssText}) => cssText).join('');
}
