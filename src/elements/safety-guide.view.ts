import {html, type TemplateResult} from 'lit';
import type {View, ViewedElement} from '../foundation/viewed-element.js';
import {localeModules} from '../generated/safety-guide.locale-modules.js';
import {Messages} from '../localization/messages.js';
import {styles} from './safety-guide.styles.js';

interface SafetyGuide extends ViewedElement {
  readonly audience: 'ukraine' | 'minor';
}

export class SafetyGuideView implements View {
  static readonly styles = [styles];
  static readonly messages = new Messages(localeModules);
  readonly #element;

  constructor(element: SafetyGuide) {
    this.#element = element;
  }

  render(): TemplateResult {
    const {locale} = this.#element;
    return html`<p>${locale}</p>`;
  }
}
