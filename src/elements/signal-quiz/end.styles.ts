import {css} from 'lit';

/** The moment after a scene, and the end. */
export const endStyles = css`
  [part='choices'] > li {
    border: var(--_control);
    border-radius: var(--_radius);
  }

  [part~='choice'] {
    inline-size: 100%;
    min-block-size: 4em;
    justify-content: start;
    gap: 0.75em;
    padding: 0.5em 1em;
    border: 0;
    font-weight: 700;
    text-align: start;
  }

  [part~='choice'] + div {
    padding: 0 1em 1em;
  }

  .looked {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.75em;
  }

  .looked .picture,
  .share .sheet {
    overflow: clip;
    margin-block-end: 0.4em;
    border-radius: calc(var(--_radius) / 2);
  }

  .share {
    display: grid;
    gap: 1em;
  }

  .sheet {
    display: block;
    inline-size: 100%;
    max-inline-size: 20em;
    block-size: auto;
    border: var(--_line);
  }

  @container (width > 36em) {
    .share {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
    }

    .sheet {
      inline-size: 20em;
    }
  }
`;
