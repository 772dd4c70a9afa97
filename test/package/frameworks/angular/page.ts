import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {LanguageEvent, OpenEvent} from 'blue-heart-elements';
import type {Tags} from 'blue-heart-elements/types/tags';
import 'blue-heart-elements/define/helpline-card.js';
import 'blue-heart-elements/define/report-button.js';

type Audience = Tags['blue-heart-helpline-card']['attributes']['for'];

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  // Uses [attr.for], because Angular sets the property htmlFor of a label for [for].
  template: `
    <button (click)="who.set('witness')">For a witness</button>
    <output>{{ heard() }}</output>
    <blue-heart-helpline-card
      [attr.for]="who()"
      [headingLevel]="3"
      style="--blue-heart-gap: 2em"
      (blue-heart-language)="hearLanguage($event)"
    >
      <a href="https://www.stopmensenhandel.be">Hulp tegen mensenhandel</a>
    </blue-heart-helpline-card>
    <blue-heart-report-button variant="quiet" heading-level="4" (blue-heart-open)="hearOpen($event)"></blue-heart-report-button>
  `,
})
export class Page {
  readonly who = signal<Audience>('minor');
  readonly heard = signal('nothing');

  hearLanguage(event: LanguageEvent) {
    this.heard.set(`language ${event.locale}`);
  }

  hearOpen(event: OpenEvent) {
    this.heard.set(event.type);
  }
}
