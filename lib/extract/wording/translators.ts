import { phrasePattern } from './phrase-pattern';

/** What stands before the name of who translated a text. */
const INTRODUCTIONS = [
  'translated by',
  'translation by',
  'translation',
  'translator',
  'übersetzt von',
  'übersetzung',
  'übersetzerin',
  'übersetzer',
  'übersetzung und adaptierung',
  'übersetzung und bearbeitung',
  'traduit par',
  'traduction',
  'traducteur',
  'traductrice',
  'traducido por',
  'traducción',
  'traduzido por',
  'tradução',
  'tradotto da',
  'traduzione',
  'traduzione di',
  'vertaald door',
  'vertaling',
  'översättning',
  'oversettelse',
  'oversat af',
  'oversættelse',
  'käännös',
  'tłumaczenie',
  'tłumaczył',
  'tłumaczyła',
  'przekład',
  'překlad',
  'přeložil',
  'přeložila',
  'preklad',
  'fordította',
  'fordítás',
  'traducere',
  'prijevod',
  'перевод',
  'перевёл',
  'перевела',
  'переклад',
  'переклав',
  'переклала',
  'превод',
  'çeviren',
  'çeviri',
  'μετάφραση',
  'ترجمة',
  'תרגום',
  '翻訳',
  '翻译',
  '번역',
];

const TRANSLATOR_START = phrasePattern(INTRODUCTIONS, 'start');
const LONGEST = 120;

/** How a line credits a translation, and what stands after it: 'Translated by', 'Olena Petrenko'. */
export function findTranslationCredit(line: string): { role: string; names: string } | undefined {
  const role = line.length > LONGEST ? undefined : TRANSLATOR_START.exec(line)?.[0];
  if (role === undefined) return undefined;
  const names = line.slice(role.length).replace(/^\s*[:：–—-]?\s*/u, '');
  return names ? { role: role.replace(/^\P{L}+/u, '').trim(), names } : undefined;
}
