/** Sizes of paper, in millimetres. */
export const a4 = {width: 210, height: 297} as const;
export const a5 = {width: 148, height: 210} as const;

/** A4 with its long side down, for two pages of A5 beside each other. */
export const a4Landscape = {width: 297, height: 210} as const;

/** The white that an office printer leaves along each edge, in millimetres. Nothing is printed there. */
export const edge = 6;
