// Measures in the page how readable the text is on everything that can be pressed: its contrast with the background.

/** Returns every number, button, link and menu that is shown, in shadow roots too, as `{what, contrast}`. */
export function contrasts() {
  const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
    willReadFrequently: true,
  });
  /** Returns red, green and blue from 0 to 255, and alpha from 0 to 1, of a colour that the browser can compute. */
  const parse = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = '#010203';
    canvas.fillStyle = color;
    if (canvas.fillStyle === '#010203') throw new Error(`not a colour: ${color}`);
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((channel, at) => channel * a + under[at] * (1 - a));
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const root = document.documentElement;
  const page = matchMedia('(forced-colors: active)').matches
    ? 'Canvas'
    : getComputedStyle(root).colorScheme.startsWith('dark')
      ? '#121212'
      : '#fff';
  const behind = (element) => {
    if (!element) return parse(page);
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.matches('dialog') ? root : parentOf(element)));
  };
  const luminance = (color) => {
    const [r, g, b] = color
      .slice(0, 3)
      .map((channel) => channel / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const everything = (within) =>
    [...within.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);
  const shown = everything(document).filter((element) => {
    const {width, height} = element.getBoundingClientRect();
    return (
      element.matches('a, button, select, summary, [part~=heading], [part=emergency]') &&
      width > 0 &&
      height > 0 &&
      getComputedStyle(element).visibility === 'visible'
    );
  });
  return shown.map((element) => {
    // A place in a picture shows a number on a disc, and no other words.
    const shownOn = element.querySelector('.number') ?? element;
    const background = behind(shownOn);
    const words = over(parse(getComputedStyle(shownOn).color), background);
    const [dark, light] = [luminance(words), luminance(background)].sort((a, b) => a - b);
    const host = element.getRootNode().host;
    const name = `${element.localName}[${element.getAttribute('part') ?? ''}]`;
    return {
      what: `${host ? host.localName : ''} ${name} ${element.textContent.trim().slice(0, 30)}`,
      contrast: (light + 0.05) / (dark + 0.05),
    };
  });
}
