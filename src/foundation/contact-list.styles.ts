import {css} from 'lit';

/** Contacts and the emergency strip, wherever they stand. */
export const contactStyles = css`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_gap);
  }

  .contacts > li {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .name {
    font-weight: 700;
  }

  .channels {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding-block: 0.25em;
  }

  .channels .link {
    overflow-wrap: anywhere;
  }

  .channels:has(.number) .link {
    flex-basis: 100%;
  }

  .silent {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .silent,
  .terms {
    font-size: var(--_small);
    font-weight: 600;
  }

  .source,
  .hint {
    font-size: var(--_small);
  }

  .contacts .source {
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }

  .cautions {
    display: flex;
    gap: 0.75em;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_small);
  }

  .emergency {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
  }

  .emergency ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }

  .emergency .number {
    margin-inline-end: 0.25em;
    padding-block: 0.25em;
    border-color: CanvasText;
    background: Canvas;
    color: CanvasText;
  }
`;
