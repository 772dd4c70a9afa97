import {html, type TemplateResult} from 'lit';
import type {View, ViewedElement} from '../foundation/viewed-element.js';
import {localeModules} from '../generated/materials.locale-modules.js';
import {Messages} from '../localization/messages.js';
import {styles} from './materials.styles.js';

interface Materials extends ViewedElement {
  readonly partner?: string;
  readonly url?: string;
  readonly kind: 'all' | 'poster' | 'brochure';
}

export class MaterialsView implements View {
  static readonly styles = [styles];
  static readonly messages = new Messages(localeModules);
  readonly #element;

  constructor(element: Materials) {
    this.#element = element;
  }

  render(): TemplateResult {
    const {locale} = this.#element;
    return html`<p>${locale}</p>`;
  }
}
