import {css} from 'lit';

/** The styles of contacts, in every tag that shows them. */
export const contactStyles = css`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_gap);
  }

  .contacts > li {
    padding: 1em;
    border: var(--_line);
    border-radius: var(--_radius);
  }

  .row:has([part~='number']) > :is(p, [part~='link']) {
    flex-basis: 100%;
  }

  [part='first'] [part~='number'] {
    font-size: clamp(1.25em, 9cqi, 1.5em);
  }

  .cautions {
    flex-wrap: nowrap;
    padding: 0.75em;
  }

  .rules {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;
