const UNIT =
  '(?:min(?:ute|uten|utes|uti|utos|uter|utter|utit|uut|ut|uta|uty)?s?|dk|dakika|хв|хвилин|хвилини|мин|минут|минуты|dəq|分|分钟|分鐘|분|phút|menit|λεπτά|דקות|دقيقة|دقائق|मिनट)';
const NUMBER = new RegExp(`(\\d{1,3})\\s?(?:-\\s?)?${UNIT}(?![\\p{L}])`, 'iu');
const ABOUT_READING =
  /read|lese|lectur|lett|leest|leit|čten|czyt|läs|læs|les|luku|olvas|oku|чита|чтен|чит|прочит|baca|đọc|قراءة|ανάγν|קריאה|読|阅读|閱讀|읽|पढ़/iu;

/** Minutes in a line such as '2 min read' or 'Lesezeit: 3 Minuten'; nothing when the line is about something else. */
export function findReadingMinutes(line: string): number | undefined {
  if (line.length > 60 || !ABOUT_READING.test(line)) return undefined;
  const minutes = Number(NUMBER.exec(line)?.[1]);
  return minutes > 0 ? minutes : undefined;
}
