import {html} from 'lit';

/**
 * The poster of the manicure, lying down; its clue is the passport behind a lock. The floor is wide, so that it
 * fills a wide box; a narrow one, which cuts it, keeps the passport and a bottle.
 */
export const campaignDrawing = html`<svg
  class="drawing screen"
  viewBox="-152 0 480 100"
  preserveAspectRatio="xMidYMax slice"
  aria-hidden="true"
>
  <path fill="#fffc" d="M16 85a64 64 0 01128 0z" />
  <g class="stroke">
    <path fill="currentColor" d="M-160 82h500v20h-500zM56 15h10l3 28h-16zM27 33h8l2 21h-12z" />
    <path fill="var(--_band)" d="M46 54h30v21q0 7-7 7h-16q-7 0-7-7z" />
    <path fill="var(--_clue)" d="M93 20h36q4 0 4 4v58h-44v-58q0-4 4-4z" />
    <path d="M99 44a12 12 0 1024 0 12 12 0 10-24 0h24M111 32q-8 12 0 24 8-12 0-24" />
    <path fill="#fff" d="M46 56v-6q0-7 7-7h16q7 0 7 7v6zM18 82v-22q0-6 6-6h14q5 0 5 6v22z" />
    <path fill="#fff" d="M106 66v-4a9 9 0 0118 0v4h-4v-4a5 5 0 00-10 0v4zM101 66h28v20h-28zM115 73v6" />
  </g>
</svg>`;
