import { phrasePattern } from './phrase-pattern';

/** What systems put in an author's place where nobody signs: the word for news, and the names of accounts. */
const NO_AUTHORS = [
  'news',
  'nachrichten',
  'meldungen',
  'noticias',
  'notícias',
  'notizie',
  'actualités',
  'actualité',
  'actu',
  'nieuws',
  'nyheter',
  'nyheder',
  'uutiset',
  'fréttir',
  'wiadomości',
  'zprávy',
  'správy',
  'hírek',
  'știri',
  'vijesti',
  'vesti',
  'novice',
  'новости',
  'новини',
  'вести',
  'haber',
  'haberler',
  'ειδήσεις',
  'أخبار',
  'חדשות',
  'समाचार',
  'berita',
  'tin tức',
  '新闻',
  '新聞',
  'ニュース',
  '뉴스',
  'admin',
  'administrator',
  'webmaster',
];

const NO_AUTHOR = phrasePattern(NO_AUTHORS, 'whole');

/** Whether a name that is stated for an author is nobody's. */
export function isNoAuthor(name: string): boolean {
  return NO_AUTHOR.test(name);
}
