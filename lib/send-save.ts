import type { Article } from './article/article';
import type { Voice } from './find-voice';
import type { Messages, SaveAnswer } from './messages';

/**
 * Says `saveArticle`, and without an answer says it once more: a background that died may have saved already or not, and the
 * name of the save tells. Rejects when nobody answers then either. Apart from messages.ts because it is said in pages too, where what
 * needs the whole of the browser's API may not even be loaded (find-voice.ts).
 */
export function sendSave(article: Article, voice: Voice): Promise<SaveAnswer> {
  // Not `crypto.randomUUID`, which pages without https lack.
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  const saveId = Array.from(numbers, (number) => number.toString(36)).join('-');
  const data: Messages['saveArticle']['data'] = { article, saveId };
  const say = async () => {
    const answer: unknown = await voice.sendMessage({ name: 'saveArticle', data });
    if (!isAnswer(answer)) throw new Error('Nobody answered the save.');
    return answer as SaveAnswer;
  };
  return say().catch(say);
}

/** A background that dies at the wrong moment closes the way back without an error (Chromium 156): no answer is no answer. */
export function isAnswer(answer: unknown): answer is object {
  return typeof answer === 'object' && answer !== null;
}
