import {nothing} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

type Numbers = Readonly<Record<string, number>>;

/** Sets numbers as custom properties, because a strict policy forbids a `style` attribute. A server leaves them out. */
class CssNumbers extends Directive {
  render(numbers: Numbers): unknown {
    return numbers && nothing;
  }

  override update({element}: ElementPart, [numbers]: [Numbers]): unknown {
    for (const [name, value] of Object.entries(numbers))
      (element as HTMLElement).style.setProperty(`--_${name}`, String(value));
    return nothing;
  }
}

export const cssNumbers = directive(CssNumbers);
