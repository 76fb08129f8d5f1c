/** The book's style sheet: little, so that the reader's own choices of face, size and colour hold. */
export const bookStyle = `h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; hyphens: none; break-after: avoid; }
h1 { margin: 0.4em 0 0.5em; }
p { margin: 0 0 0.8em; }
.kicker, .facts, .caption, .left-out, .time, .note-title { font-size: 0.85em; text-align: start; }
.kicker { letter-spacing: 0.03em; }
.dek { font-size: 1.1em; font-style: italic; }
.facts { overflow-wrap: anywhere; }
.credit { font-style: italic; }
.left-out { padding: 0.8em; border: 1px solid; }
figure { margin: 1.2em 0; break-inside: avoid; }
blockquote { margin: 1em 1.5em; }
blockquote footer { font-size: 0.9em; }
.pullquote { font-size: 1.2em; }
.question { font-weight: bold; }
.note, .embed { margin: 1em 0; padding: 0.8em; border: 1px solid; }
.note-title { font-weight: bold; }
.update { margin-top: 1.5em; padding-top: 0.8em; border-top: 1px solid; }
table { margin: 1em 0; border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.5em; border: 1px solid; text-align: start; vertical-align: top; }
pre { padding: 0.8em; border: 1px solid; font-size: 0.85em; white-space: pre-wrap; overflow-wrap: anywhere; }
.formula { text-align: center; }
.footnotes, .highlights { margin-top: 2em; border-top: 1px solid; font-size: 0.9em; }
.footnotes aside { margin: 0.6em 0; }
.own-note { margin-inline-start: 1.5em; }
mark { color: #000; background: #fbe9a7; }
mark.green { background: #cdebc5; }
mark.blue { background: #cbe2f7; }
mark.pink { background: #f8d3de; }
.cover { margin-top: 25%; text-align: center; }
.cover h1, .cover p { text-align: center; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0.5em 0; }
`;
