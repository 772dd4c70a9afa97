/** The widths at which a frame is measured: that of a phone, and that of a page on a computer. */
const widths = [320, 980];

/** The height of a frame that cannot be measured. */
const unmeasured = 900;

const measured = new Map<string, Promise<number>>();

/** Returns the height that a frame needs to show all it has, at every width from a phone to a computer. */
export function frameHeight(fragment: string): Promise<number> {
  const known = measured.get(fragment);
  if (known) return known;
  const height = Promise.all(widths.map((width) => heightAt(width, fragment))).then((heights) => Math.max(...heights));
  measured.set(fragment, height);
  return height;
}

/**
 * Shows our page for frames in a frame of this width, and returns its height once it no longer changes. A frame around
 * it keeps our script of this page away, which would answer it. It lies in the window, unseen: what a tag shows is
 * loaded when it is about to be seen.
 */
async function heightAt(width: number, fragment: string): Promise<number> {
  const around = document.createElement('iframe');
  around.inert = true;
  around.ariaHidden = 'true';
  Object.assign(around.style, {position: 'fixed', inset: '0 auto auto 0', visibility: 'hidden', border: '0'});
  around.width = String(width);
  around.height = '600';
  document.body.append(around);
  try {
    const page = around.contentDocument!;
    const frame = page.createElement('iframe');
    frame.src = new URL(`embed.html${fragment}`, location.href).href;
    Object.assign(page.body.style, {margin: '0'});
    Object.assign(frame.style, {width: '100%', height: '600px', border: '0'});
    page.body.append(frame);
    return await settled(frame);
  } finally {
    around.remove();
  }
}

/** Returns the height of what a frame shows, once it was the same four times in a row. */
async function settled(frame: HTMLIFrameElement): Promise<number> {
  let height = 0;
  for (let times = 0, tries = 0; times < 4 && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = heightOf(frame);
    times = now && now === height ? times + 1 : 0;
    height = now;
  }
  // Other fonts than those of this browser need some room more.
  return height ? Math.ceil((height + 10) / 10) * 10 : unmeasured;
}

/** Returns the height of what a frame shows; 0 until the tag in it shows anything. */
function heightOf({contentDocument: page}: HTMLIFrameElement): number {
  const shows = [...(page?.body?.children ?? [])].some(({shadowRoot}) => shadowRoot?.querySelector('[part~=base]'));
  return shows ? page!.body.getBoundingClientRect().height : 0;
}
