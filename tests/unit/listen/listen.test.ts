import { describe, expect, it } from 'vitest';
import { chooseVoice, primary, type Voice, voicesFor } from '@/lib/listen/choose-voice';
import { stepParagraph, utteranceAt } from '@/lib/listen/step-paragraph';
import { type Utterance, utterances } from '@/lib/listen/utterances';
import { wordAt } from '@/lib/listen/word-at';
import { parseListeningSettings } from '@/lib/settings/listening-settings';
import { blocks, paragraph } from '@/tests/support/an-article';

const texts = (spoken: readonly Utterance[]) => spoken.map((one) => one.text);

describe('what is spoken', () => {
  it('is the text sentence by sentence, in order, with code and footnote marks left out', () => {
    const all = blocks(
      { kind: 'heading', level: 2, spans: [{ kind: 'text', text: 'The ferry' }] },
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'It left at 9.15 a.m. sharp.' },
          { kind: 'footnoteRef', note: 'n', label: '1' },
          { kind: 'text', text: ' “Why?” she asked.' },
        ],
      },
      { kind: 'code', text: 'let x = 1;' },
      { kind: 'list', ordered: false, items: [blocks(paragraph('Mail.')), blocks(paragraph('* * *'))] },
    );
    expect(texts(utterances(all, 'en'))).toEqual([
      'The ferry',
      'It left at 9.15 a.m. sharp.',
      '“Why?” she asked.',
      'Mail.',
    ]);
  });

  it('knows where sentences end in Ukrainian, Arabic and Japanese', () => {
    const speak = (text: string, language: string) => texts(utterances(blocks(paragraph(text)), language));
    expect(speak('Паром відплив. Ніхто не чекав!', 'uk')).toEqual(['Паром відплив.', 'Ніхто не чекав!']);
    expect(speak('غادرت العبّارة. هل عادت؟ نعم.', 'ar')).toEqual(['غادرت العبّارة.', 'هل عادت؟', 'نعم.']);
    expect(speak('船が出た。誰も待っていなかった。', 'ja')).toEqual(['船が出た。', '誰も待っていなかった。']);
  });

  it('says where each sentence stands, so that it can be marked', () => {
    const all = blocks(paragraph('  The ferry left.  It came back. '));
    for (const one of utterances(all, 'en')) {
      expect('  The ferry left.  It came back. '.slice(one.start, one.end)).toBe(one.text);
      expect(one.leaf).toBe(all[0]?.id);
    }
  });

  it('takes breath in a sentence that is too long for a voice, at a pause, and loses nothing of it', () => {
    const long = `${'The ferry left at nine, '.repeat(40)}and came back.`;
    const spoken = utterances(blocks(paragraph(long)), 'en');
    expect(Math.max(...texts(spoken).map((text) => text.length))).toBeLessThanOrEqual(240);
    expect(
      texts(spoken)
        .slice(0, -1)
        .every((text) => text.endsWith(',')),
    ).toBe(true);
    expect(texts(spoken).join(' ')).toBe(long);
    const japanese = utterances(blocks(paragraph('船'.repeat(200))), 'ja');
    expect(texts(japanese).map((text) => text.length)).toEqual([70, 70, 60]);
    const emoji = utterances(blocks(paragraph(`a${'😀b'.repeat(200)}`)), 'en');
    expect(texts(emoji).every((text) => text.isWellFormed())).toBe(true);
  });
});

describe('the word that is spoken', () => {
  it('is found by where it begins, with or without the space before it', () => {
    expect(wordAt('The ferry left.', 4, 'en')).toEqual({ start: 4, end: 9 });
    expect(wordAt('The ferry left.', 3, 'en')).toEqual({ start: 4, end: 9 });
    expect(wordAt('The ferry left.', 14, 'en')).toBeUndefined();
  });
});

describe('stepping', () => {
  const spoken = utterances(blocks(paragraph('One. Two. Three.'), paragraph('Four. Five.')), 'en');

  it('goes to the next paragraph, to the beginning of this one, and to the one before', () => {
    expect(stepParagraph(spoken, 0, 1)).toBe(3);
    expect(stepParagraph(spoken, 4, 1)).toBe(5);
    expect(stepParagraph(spoken, 4, -1)).toBe(3);
    expect(stepParagraph(spoken, 3, -1)).toBe(0);
    expect(stepParagraph(spoken, 0, -1)).toBe(0);
  });

  it('begins at the sentence one points at', () => {
    const second = spoken[3]?.leaf ?? '';
    expect(utteranceAt(spoken, second, 0)).toBe(3);
    expect(utteranceAt(spoken, second, 7)).toBe(4);
    expect(utteranceAt(spoken, 'none', 0)).toBe(-1);
  });
});

describe('the voice', () => {
  const voice = (voiceURI: string, lang: string, localService: boolean, isDefault = false): Voice => ({
    voiceURI,
    name: voiceURI,
    lang,
    localService,
    default: isDefault,
  });
  const voices = [
    voice('cloud-gb', 'en-GB', false, true),
    voice('here-us', 'en_US', true),
    voice('here-gb', 'en-GB', true),
    voice('here-uk', 'uk-UA', true),
  ];

  it('is one on the device that speaks the language, of the same country where there is one', () => {
    expect(chooseVoice(voices, 'en-GB', undefined)?.voiceURI).toBe('here-gb');
    expect(chooseVoice(voices, 'en-US', undefined)?.voiceURI).toBe('here-us');
    expect(chooseVoice(voices, 'uk', undefined)?.voiceURI).toBe('here-uk');
    expect(chooseVoice(voices, 'ja', undefined)).toBeUndefined();
    expect(voicesFor(voices, 'en').map((one) => one.voiceURI)).toEqual(['here-us', 'here-gb', 'cloud-gb']);
  });

  it('is the one the person chose for the language, as long as it is there', () => {
    expect(chooseVoice(voices, 'en', 'cloud-gb')?.voiceURI).toBe('cloud-gb');
    expect(chooseVoice(voices, 'en', 'gone')?.voiceURI).toBe('here-us');
    expect(primary('en_GB')).toBe('en');
  });

  it('is remembered language by language, and nothing strange with it', () => {
    expect(parseListeningSettings({ speed: 1.4, voices: { en: 'a', x1: 'b', uk: 3 } })).toEqual({
      speed: 1.4,
      voices: { en: 'a' },
    });
    expect(parseListeningSettings({ speed: 99 })).toEqual({ speed: 1, voices: {} });
  });
});
