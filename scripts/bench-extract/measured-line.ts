export interface MeasuredLine {
  text: string;
  length: number;
  inFigure: boolean;
  isInMainBox: boolean;
  /** In the order of CLUES. */
  clues: number[];
  /** Numbers that are equal for lines of one group. */
  alike: number;
  box: number;
  parent: number;
}

export interface MeasuredPage {
  lines: MeasuredLine[];
  names: { clues: string[]; surroundings: string[] };
}
