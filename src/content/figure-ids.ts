/** The figures that are shipped (figures.ts), in their order. */
export const figureIds = ['reports-2024', 'cases-2021', 'hours-2021', 'estimate-be', 'eu-2023', 'world-2022'] as const;

export type FigureId = (typeof figureIds)[number];
