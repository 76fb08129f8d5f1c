/** Letters and words that mark a question and its answer, before a colon: 'Q: … A: …', 'Frage: … Antwort: …'. */
const QUESTIONS = new Set(
  'q|question|frage|f|pregunta|pergunta|domanda|vraag|p|d|fråga|spørsmål|spørgsmål|kysymys|pytanie|otázka|soru|в|вопрос|питання|ερώτηση|س|سؤال|שאלה|प्रश्न|सवाल|問|问|質問|질문|문|hỏi|tanya'.split(
    '|',
  ),
);
const ANSWERS = new Set(
  'a|answer|antwort|respuesta|resposta|risposta|réponse|antwoord|r|svar|s|vastaus|odpowiedź|o|odpověď|cevap|о|ответ|відповідь|απάντηση|ج|جواب|תשובה|उत्तर|जवाब|答|回答|답변|답|đáp|jawab'.split(
    '|',
  ),
);
const MARK = /^([\p{L}\p{M}]+)\s?\d{0,3}\s?(?:[:：.]|\s[–—-])\s*/u;
const SPEAKER = /^[\p{Lu}\p{Lo}][\p{L}\p{M} .'’-]+$/u;
const LONGEST_SPEAKER = 41;
const ASKS = /[?？؟;¿՞]["”»’)]*$/u;

/** Characters of the mark that makes a line a question or an answer; 0 for any other line. */
export function questionMark(line: string): number {
  return markOf(line, QUESTIONS);
}

export function answerMark(line: string): number {
  return markOf(line, ANSWERS);
}

function markOf(line: string, words: ReadonlySet<string>): number {
  const [mark = '', word = ''] = MARK.exec(line) ?? [];
  return words.has(word.toLowerCase()) ? mark.length : 0;
}

/** Who speaks in a line such as 'Anna Kovalenko: …', 'COURIER: …'. */
export function findSpeaker(line: string): string | undefined {
  const end = line.slice(0, LONGEST_SPEAKER + 1).search(/[:：]/);
  const speaker = line.slice(0, Math.max(0, end));
  return SPEAKER.test(speaker) && /\s/.test(line.charAt(end + 1)) ? speaker : undefined;
}

/** Whether a line ends with a question mark of any script; the Greek one looks like a semicolon. */
export function asks(line: string): boolean {
  return ASKS.test(line.slice(-6)) && (!line.trimEnd().endsWith(';') || /\p{Script=Greek}/u.test(line));
}
