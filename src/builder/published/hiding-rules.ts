/** The selectors of rules that hide a tag of ours, or what is in it, until its script is there. Only what stands in the page itself can be read. */
export function hidingRules(page: Document, known: readonly Element[]): string[] {
  const hidden = known.flatMap((tag) => [tag, ...tag.querySelectorAll('*')]);
  return [...page.querySelectorAll('style')].flatMap(({textContent}) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(textContent);
    return styleRules(sheet.cssRules).flatMap(({selectorText, style}) =>
      selectorText.includes(':defined') && hides(style) && hidden.some((element) => matches(element, selectorText))
        ? [selectorText]
        : [],
    );
  });
}

/** Those in layers, media and the like too. */
const styleRules = (rules: CSSRuleList): CSSStyleRule[] =>
  [...rules].flatMap((rule) =>
    rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? styleRules(rule.cssRules as CSSRuleList) : [],
  );

const hides = ({opacity, visibility, display}: CSSStyleDeclaration): boolean =>
  parseFloat(opacity) === 0 || /hidden|collapse/.test(visibility) || display === 'none';

/** A document that is only read knows no tag of ours, as a page does to which the script does not come. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** The selector that leaves our tags alone. */
export const mendedRule = (selector: string, known: readonly Element[]): string =>
  selector.replaceAll(
    ':not(:defined)',
    `:not(:defined)${[...new Set(known.map(({localName}) => `:not(${localName})`))].join('')}`,
  );
