import {emulateMedia} from '@web/test-runner-commands';

/**
 * Shows tags as they are printed while `look` runs. Only Chromium can emulate print; in other browsers the rules for
 * print and for screens change places.
 */
export async function emulatePrint(tags: readonly Element[], look: () => void): Promise<void> {
  const turn = navigator.userAgent.includes('Chrome/')
    ? (media: 'print' | 'screen') => emulateMedia({media})
    : () => swapMedia(tags);
  await turn('print');
  try {
    look();
  } finally {
    await turn('screen');
  }
}

/** Swaps print and screen in every media rule. A second call puts them back. */
function swapMedia(tags: readonly Element[]): void {
  const sheets = new Set(tags.flatMap((tag) => tag.shadowRoot!.adoptedStyleSheets));
  const media = [...sheets]
    .flatMap((sheet) => rulesIn(sheet))
    .filter((rule) => rule instanceof CSSMediaRule)
    .map((rule) => rule.media);
  if (!media.some(({mediaText}) => /print|screen/.test(mediaText))) throw new Error('no rule for paper');
  for (const list of media)
    list.mediaText = list.mediaText.replace(/print|screen/, (medium) => (medium === 'print' ? 'screen' : 'print'));
}

function rulesIn(parent: {readonly cssRules: CSSRuleList}): CSSRule[] {
  return [...parent.cssRules].flatMap((rule) => [
    rule,
    ...('cssRules' in rule ? rulesIn(rule as CSSGroupingRule) : []),
  ]);
}
