import type {FigureId} from '../../src/content/figure-ids.js';

export const knownFigures: Readonly<
  Record<
    FigureId,
    {
      readonly year: number;
      readonly numbers: readonly number[];
      readonly chart: readonly number[];
      readonly source: string;
      readonly sourceDate?: string;
    }
  >
>;
