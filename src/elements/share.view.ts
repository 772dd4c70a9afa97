import {html, type TemplateResult} from 'lit';
import type {View, ViewedElement} from '../foundation/viewed-element.js';
import {localeModules} from '../generated/share.locale-modules.js';
import {Messages} from '../localization/messages.js';
import {styles} from './share.styles.js';

interface Share extends ViewedElement {
  readonly audience: 'public' | 'ukraine';
  readonly url?: string;
  readonly partner?: string;
}

export class ShareView implements View {
  static readonly styles = [styles];
  static readonly messages = new Messages(localeModules);
  readonly #element;

  constructor(element: Share) {
    this.#element = element;
  }

  render(): TemplateResult {
    const {locale} = this.#element;
    return html`<p>${locale}</p>`;
  }
}
