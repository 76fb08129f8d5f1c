/** Letters and words that mark a question and its answer, before a colon: 'Q: … A: …', 'Frage: … Antwort: …'. */
const QUESTIONS =
  'q|question|frage|f|pregunta|pergunta|domanda|vraag|p|d|fråga|spørsmål|spørgsmål|kysymys|pytanie|otázka|soru|в|вопрос|питання|ερώτηση|س|سؤال|שאלה|प्रश्न|सवाल|問|问|質問|질문|문|hỏi|tanya';
const ANSWERS =
  'a|answer|antwort|respuesta|resposta|risposta|réponse|antwoord|r|svar|s|vastaus|odpowiedź|o|odpověď|cevap|о|ответ|відповідь|απάντηση|ج|جواب|תשובה|उत्तर|जवाब|答|回答|답변|답|đáp|jawab';
const MARK = '\\s?\\d{0,3}\\s?(?:[:：.]|\\s[–—-])\\s*';

const QUESTION_START = new RegExp(`^(?:${QUESTIONS})${MARK}`, 'iu');
const ANSWER_START = new RegExp(`^(?:${ANSWERS})${MARK}`, 'iu');
/** 'COURIER: …', 'Anna Kovalenko: …'. */
const SPEAKER_START = /^([\p{Lu}\p{Lo}][\p{L}\p{M} .'’-]{1,40})[:：]\s/u;
const ASKS = /[?？؟;¿՞]["”»’)]*$/u;

/** Characters of the mark that makes a line a question or an answer; 0 for any other line. */
export function questionMark(line: string): number {
  return QUESTION_START.exec(line)?.[0].length ?? 0;
}

export function answerMark(line: string): number {
  return ANSWER_START.exec(line)?.[0].length ?? 0;
}

/** Who speaks in a line such as 'Anna Kovalenko: …'. */
export function findSpeaker(line: string): string | undefined {
  return SPEAKER_START.exec(line.slice(0, 60))?.[1];
}

/** Whether a line ends with a question mark of any script; the Greek one looks like a semicolon. */
export function asks(line: string): boolean {
  return ASKS.test(line.slice(-6)) && (!line.trimEnd().endsWith(';') || /\p{Script=Greek}/u.test(line));
}
