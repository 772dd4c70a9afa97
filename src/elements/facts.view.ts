import {html, type TemplateResult} from 'lit';
import type {View, ViewedElement} from '../foundation/viewed-element.js';
import {localeModules} from '../generated/facts.locale-modules.js';
import {Messages} from '../localization/messages.js';
import {styles} from './facts.styles.js';

interface Facts extends ViewedElement {
  readonly only?: string;
}

export class FactsView implements View {
  static readonly styles = [styles];
  static readonly messages = new Messages(localeModules);
  readonly #element;

  constructor(element: Facts) {
    this.#element = element;
  }

  render(): TemplateResult {
    const {locale} = this.#element;
    return html`<p>${locale}</p>`;
  }
}
