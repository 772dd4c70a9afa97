import {html, type TemplateResult} from 'lit';
import type {View, ViewedElement} from '../foundation/viewed-element.js';
import {localeModules} from '../generated/explainer.locale-modules.js';
import {Messages} from '../localization/messages.js';
import {styles} from './explainer.styles.js';

interface Explainer extends ViewedElement {
  readonly variant: 'full' | 'short';
}

export class ExplainerView implements View {
  static readonly styles = [styles];
  static readonly messages = new Messages(localeModules);
  readonly #element;

  constructor(element: Explainer) {
    this.#element = element;
  }

  render(): TemplateResult {
    const {locale} = this.#element;
    return html`<p>${locale}</p>`;
  }
}
