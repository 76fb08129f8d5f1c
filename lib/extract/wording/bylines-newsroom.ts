import { phrasePattern } from './phrase-pattern';

/** What a newsroom calls itself where it signs a text. */
const NEWSROOMS = [
  'newsroom',
  'news desk',
  'staff report',
  'staff reporter',
  'editorial team',
  'editorial staff',
  'editorial board',
  'redaktion',
  'redaktionen',
  'redaksjonen',
  'rédaction',
  'redacción',
  'redação',
  'redazione',
  'redactie',
  'redakcja',
  'redakce',
  'toimitus',
  'ritstjórn',
  'редакция',
  'редакція',
  '編集部',
  '编辑部',
];

export const NEWSROOM = phrasePattern(NEWSROOMS);
