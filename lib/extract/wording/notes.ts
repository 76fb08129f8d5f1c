import { phrasePattern } from './phrase-pattern';

/** How a newsroom begins a note about the story itself. */
const EDITOR = [
  "editor's note",
  'editor’s note',
  'editors’ note',
  "editors' note",
  'anmerkung der redaktion',
  'anm. d. red',
  'hinweis der redaktion',
  'redaktioneller hinweis',
  'in eigener sache',
  'note de la rédaction',
  'ndlr',
  'nota del editor',
  'nota de la redacción',
  'nota da redação',
  'nota do editor',
  'nota della redazione',
  'noot van de redactie',
  'od redakcji',
  'redaktionens anmärkning',
  'redaksjonens merknad',
  'примечание редакции',
  'від редакції',
  'от редакции',
  '編集部注',
  '编者按',
];
const CORRECTION = [
  'correction',
  'corrections',
  'clarification',
  'korrektur',
  'korrekturhinweis',
  'richtigstellung',
  'rectificatif',
  'correctif',
  'corrección',
  'fe de errores',
  'correção',
  'errata',
  'correzione',
  'errata corrige',
  'rectificatie',
  'correctie',
  'sprostowanie',
  'rättelse',
  'rettelse',
  'retting',
  'oikaisu',
  'исправление',
  'виправлення',
  'düzeltme',
  '訂正',
  '更正',
  'تصحيح',
];

const EDITOR_START = phrasePattern(EDITOR, 'start');
const CORRECTION_START = phrasePattern(CORRECTION, 'start');

/** What kind of note a line begins, if it begins one: the phrase at the start and a mark after it. */
export function findNotePurpose(line: string): 'editor' | 'correction' | undefined {
  if (isFollowedByMark(EDITOR_START, line)) return 'editor';
  return isFollowedByMark(CORRECTION_START, line) ? 'correction' : undefined;
}

function isFollowedByMark(pattern: RegExp, line: string): boolean {
  const phrase = pattern.exec(line)?.[0];
  return phrase !== undefined && /^\s*([:：.–—(,]|-\s|\d)/u.test(line.slice(phrase.length));
}
