import { en, type Words } from './en';

/** The words of the interface in the person's language. English is the only one so far. */
export const words: Words = en;
