import { expect, test } from 'vitest';
import { findHeadedPurpose, findNotePurpose } from '@/lib/extract/wording/notes';

test.each([
  ['en', 'Correction (May 3): The ship is called Anna.'],
  ['en', 'An earlier version of this article misspelled the name of the ship.'],
  ['de', 'Berichtigung: Das Schiff heißt Anna.'],
  ['de', 'In einer früheren Version dieses Artikels stand ein anderer Name.'],
  ['fr', 'Rectificatif : le navire s’appelle Anna.'],
  ['es', 'Fe de errores: el barco se llama Ana.'],
  ['pt', 'Errata: o navio chama-se Ana.'],
  ['it', 'Rettifica: la nave si chiama Anna.'],
  ['nl', 'Rectificatie: het schip heet Anna.'],
  ['pl', 'Sprostowanie: statek nazywa się Anna.'],
  ['cs', 'Oprava: loď se jmenuje Anna.'],
  ['sv', 'Rättelse: fartyget heter Anna.'],
  ['fi', 'Oikaisu: laivan nimi on Anna.'],
  ['tr', 'Düzeltme: geminin adı Anna.'],
  ['uk', 'Виправлення: корабель називається «Анна».'],
  ['ru', 'Исправление: корабль называется «Анна».'],
  ['el', 'Διόρθωση: το πλοίο λέγεται Άννα.'],
  ['ar', 'تصحيح: اسم السفينة آنا.'],
  ['ja', '訂正:船の名前はアンナです。'],
  ['zh', '更正:船名为安娜。'],
  ['ko', '정정: 배의 이름은 안나입니다.'],
  ['vi', 'Đính chính: con tàu tên là Anna.'],
])('knows a correction in %s: %s', (_, line) => expect(findNotePurpose(line)).toBe('correction'));

test.each([
  ['en', 'Editor’s note: The author is a friend of the captain.'],
  ['de', 'Anmerkung der Redaktion: Die Autorin kennt den Kapitän.'],
  ['fr', 'Note de la rédaction : l’auteure connaît le capitaine.'],
  ['es', 'Nota de la redacción: la autora conoce al capitán.'],
  ['it', 'Nota della redazione: l’autrice conosce il capitano.'],
  ['pl', 'Od redakcji: autorka zna kapitana.'],
  ['uk', 'Від редакції: авторка знає капітана.'],
  ['tr', 'Editörün notu: yazar kaptanı tanıyor.'],
  ['he', 'הערת המערכת: הכותבת מכירה את הקברניט.'],
  ['hi', 'संपादक की टिप्पणी: लेखिका कप्तान को जानती हैं।'],
  ['ko', '편집자 주: 필자는 선장을 안다.'],
])('knows an editor’s note in %s: %s', (_, line) => expect(findNotePurpose(line)).toBe('editor'));

test.each([
  'Corrections officers went on strike on Monday.',
  'Update the correction fluid before you paint.',
  'Oprava mostu potrvá do jara.',
  'Поправка к закону принята во втором чтении.',
])('takes no sentence for a note: %s', (line) => expect(findNotePurpose(line)).toBeUndefined());

test('knows a note by a heading that says nothing else', () => {
  expect(findHeadedPurpose('Clarification')).toBe('correction');
  expect(findHeadedPurpose("Editor's note:")).toBe('editor');
  expect(findHeadedPurpose('Corrections at the county jail')).toBeUndefined();
});
