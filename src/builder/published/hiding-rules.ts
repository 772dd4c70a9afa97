/** Returns the selectors in `<style>` that hide our tags until the script runs. Linked style sheets are not read. */
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

/** Returns the style rules of a list, also those inside layers, media queries and the like. */
function styleRules(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? styleRules(rule.cssRules as CSSRuleList) : [],
  );
}

function hides({opacity, visibility, display}: CSSStyleDeclaration): boolean {
  return parseFloat(opacity) === 0 || /hidden|collapse/.test(visibility) || display === 'none';
}

/** Returns whether a selector matches. In a parsed document no tag is defined, as on a page without the script. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** Returns the selector with our tags excluded. */
export function correctedRule(selector: string, known: readonly Element[]): string {
  return selector.replaceAll(
    ':not(:defined)',
    `:not(:defined)${[...new Set(known.map(({localName}) => `:not(${localName})`))].join('')}`,
  );
}
