const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL ' +
    'VIDEO AUDIO IFRAME'
  ).split(' '),
);

/** Whether an element starts a new line by its name; style sheets are not asked. */
export function isBlockElement({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}
