import {html} from 'lit';

/** Returns a question with its number. What names its answers is the title, by the id `${id}-title`. */
export function question(number: number, id: string, title: string, answers: unknown) {
  return html`<section id=${id} class="card question" aria-labelledby=${`${id}-title`}>
    <h2 id=${`${id}-title`}><span class="number">${number}</span> <span>${title}</span></h2>
    ${answers}
  </section>`;
}
