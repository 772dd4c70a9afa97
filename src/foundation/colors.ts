/** Computes with opaque colours, each written as six hexadecimal digits after `#`. */

type Channels = readonly number[];

const channelsOf = (color: string): Channels => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** Writes red, green and blue, each from 0 to 255, as a colour. */
export function hex(channels: Channels): string {
  const digits = channels.map((part) =>
    Math.round(Math.min(255, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** Returns a colour with so much of it, from 0 to 1, in another. */
export function mixed(color: string, other: string, share: number): string {
  const under = channelsOf(other);
  return hex(channelsOf(color).map((part, at) => part * share + under[at]! * (1 - share)));
}

/** Returns how light a colour is, from 0 to 1, as WCAG defines it. */
export function luminance(color: string): number {
  const [r, g, b] = channelsOf(color).map((part) => (part <= 10 ? part / 3295 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Returns how well two colours can be told apart, from 1 to 21, as WCAG defines it. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
