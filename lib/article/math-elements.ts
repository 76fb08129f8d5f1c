/**
 * The MathML elements a formula may be made of: the presentation elements of MathML Core that show something. None of
 * them loads, links or runs; no attributes are kept.
 */
export const mathElements = [
  ...(['math', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'mfrac', 'msqrt', 'mroot'] as const),
  ...(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mmultiscripts', 'mprescripts'] as const),
  ...(['mtable', 'mtr', 'mtd', 'mpadded', 'mphantom', 'mstyle', 'merror'] as const),
];
