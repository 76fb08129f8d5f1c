import { browserMessage } from './browser-message';
import { en, type Words } from './en';
import { otherLanguages } from './languages';

const others: Partial<Record<string, () => Promise<Words>>> = otherLanguages;

/** The words of the interface in the language of the browser: English is there at once, and also where another does not come. */
export const words: Words = (await others[browserMessage('language')]?.().catch(() => en)) ?? en;
