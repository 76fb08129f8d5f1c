/** A language to make articles in: what its words are made of. The words mean nothing; scripts, lengths and spelling are as in life. */
export interface MadeLanguage {
  code: string;
  /** Share of the articles. */
  share: number;
  direction: 'ltr' | 'rtl';
  /** Between words, and at the end of a sentence. */
  space: string;
  stop: string;
  syllables: readonly string[];
  /** Of a common word; rarer ones have up to two more. */
  syllablesAWord: number;
}

const latin =
  'ba be bi bo ca ce ci co da de di do fa fe ga ge ha he la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa';

export const madeLanguages: readonly MadeLanguage[] = [
  made('en', 0.42, `${latin} th ing er on st ly ment tion ght ow`, 2),
  made('de', 0.08, `${latin} sch ung ß ä ü ö ein ver ge lich`, 2),
  made('fr', 0.08, `${latin} é è ç eau ou oi tion ment que ê`, 2),
  made('pl', 0.04, `${latin} ł ż ś ć ą ę sz cz rz ń`, 2),
  made(
    'ru',
    0.15,
    'ба бе во га да де ёл жи за ка ко ла ли мо на не но по ра ре ро са ся та то ты ст ение ой ский ный пре щи хо ше',
    2,
  ),
  made('ar', 0.06, 'با تا حا دا را سا عا فا قا كا لا ما نا وا يا ال مد قر سل عب نو ري تي حم', 2, 'rtl'),
  made('ko', 0.03, '가 나 다 라 마 바 사 아 자 차 카 타 파 하 서 울 한 국 정 부 대 통 령 경 제 은 는 이', 2),
  made('hi', 0.03, 'का की के को मा रा ना ता सा दे श भा र त हि न्दी वि का स प्र धा मं त्री', 2),
  // Of the dictionary's own words, or a segmenter would cut what nobody wrote.
  {
    ...made(
      'th',
      0.03,
      'ประเทศ ไทย รัฐบาล นายก เศรษฐกิจ การเมือง ประชาชน กฎหมาย โรงเรียน ตลาด ข่าว เมือง น้ำ ปลา บ้าน คน ปี วัน แม่ พ่อ รถ ทาง ใจ งาน',
      1,
    ),
    space: '',
    stop: ' ',
  },
  { ...made('zh', 0.05, hanCharacters(900), 1), space: '', stop: '。' },
  {
    ...made('ja', 0.03, `${hanCharacters(500)} の は を に が で と した いる ます`, 1),
    space: '',
    stop: '。',
  },
];

/** Word number `rank` of a language, always the same one; low numbers are the common, short ones. */
export function madeWord(language: MadeLanguage, rank: number): string {
  const known = wordsOf(language);
  return (known[rank] ??= makeWord(language, rank));
}

const cache: Map<string, string[]> = new Map();

function wordsOf({ code }: MadeLanguage): string[] {
  let words = cache.get(code);
  if (!words) cache.set(code, (words = []));
  return words;
}

function makeWord({ syllables, syllablesAWord }: MadeLanguage, rank: number): string {
  const length = syllablesAWord + (rank > 40 ? 1 : 0) + (rank > 9000 ? 1 : 0);
  // Scattered, so that neighbours in rank do not begin alike; a bijection, so that no two ranks are one word by chance alone.
  let rest = (rank * 7919 + 101) % syllables.length ** length;
  let word = '';
  for (let count = 0; count < length; count++) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return rank > 600_000 ? `${word}${rank % 97}` : word;
}

function made(
  code: string,
  share: number,
  syllables: string,
  syllablesAWord: number,
  direction: 'ltr' | 'rtl' = 'ltr',
): MadeLanguage {
  return { code, share, direction, space: ' ', stop: '. ', syllables: syllables.split(' '), syllablesAWord };
}

function hanCharacters(count: number): string {
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(0x4e00 + index * 7)).join(' ');
}
