export interface MeasuredLine {
  text: string;
  length: number;
  inFigure: boolean;
  isInMainBox: boolean;
  /** In the order of CLUE_NAMES. */
  clues: number[];
  /** Numbers that are equal for lines of one group. */
  alike: number;
  box: number;
  parent: number;
  /** Of the table or list the line is a part of, if it is. */
  whole?: number | undefined;
}

export interface MeasuredPage {
  lines: MeasuredLine[];
  names: { clues: string[]; surroundings: string[] };
}
