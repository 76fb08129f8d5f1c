import { expect, test } from 'vitest';
import { splitCredit } from '@/lib/extract/pictures/split-credit';

test.each([
  [
    'Brackets at the end',
    'The ferry leaves the quay. (Photo: A. Lund)',
    'The ferry leaves the quay.',
    'Photo: A. Lund',
  ],
  [
    'An agency in brackets',
    'Der Hafen bleibt leer. (Foto: REUTERS)',
    'Der Hafen bleibt leer.',
    'Foto: REUTERS',
  ],
  [
    'Two names in brackets',
    'The mayor in Port Ash, N.H. (Rob F. Burke / AP)',
    'The mayor in Port Ash, N.H.',
    'Rob F. Burke / AP',
  ],
  ['A person alone in brackets', 'El alcalde saluda. (Eva Luque)', 'El alcalde saluda.', 'Eva Luque'],
  ['Brackets of the credit itself', 'Foto: Ulla Fluri (Keystone)', undefined, 'Foto: Ulla Fluri (Keystone)'],
  ['Nothing but brackets', '(The Harbour Post)', undefined, 'The Harbour Post'],
  ['A dash and a mark', 'Het gemaal van Oost. — © BELGA', 'Het gemaal van Oost.', '© BELGA'],
  [
    'A mark in the line',
    'Ein Fischer drängt ihn Foto: Getty Images',
    'Ein Fischer drängt ihn',
    'Foto: Getty Images',
  ],
  [
    'No space before the mark',
    'Anti-dam rows in the spring.Credit: Panos Pictures',
    'Anti-dam rows in the spring.',
    'Credit: Panos Pictures',
  ],
  [
    'A mark early in a long credit',
    'The keeper waves. Photo: Picture Alliance / A. Lund',
    'The keeper waves.',
    'Photo: Picture Alliance / A. Lund',
  ],
  ['Words for a screen reader', 'Image source, Reuters', undefined, 'Image source, Reuters'],
  [
    'A last sentence of names',
    'The boat was lifted on Monday. Mary Ash/AP',
    'The boat was lifted on Monday.',
    'Mary Ash/AP',
  ],
  [
    'Crédit photo',
    'Le phare en hiver. Crédit photo : Léa Roux',
    'Le phare en hiver.',
    'Crédit photo : Léa Roux',
  ],
  [
    'Courtesy without a colon',
    'A grain under glass. Courtesy of Ann Vogel',
    'A grain under glass.',
    'Courtesy of Ann Vogel',
  ],
  ['Polish short form', 'Lipiec na rynku. Fot. Anna Lis', 'Lipiec na rynku.', 'Fot. Anna Lis'],
  ['Polish short form in brackets', 'Lipiec na rynku (fot. archiwum)', 'Lipiec na rynku', 'fot. archiwum'],
  ['Greek short form', 'Το λιμάνι το πρωί. Φωτ. ΑΝΝΑ ΛΙΝΟΥ', 'Το λιμάνι το πρωί.', 'Φωτ. ΑΝΝΑ ΛΙΝΟΥ'],
  [
    'Names and a stroke after a hyphen',
    'O cais na maré baixa, em Porto Cinza - Ana Luz - 1º.mar.24/Folha do Cais',
    'O cais na maré baixa, em Porto Cinza',
    'Ana Luz - 1º.mar.24/Folha do Cais',
  ],
  [
    'Brackets without a colon',
    'La scuola di Montecchio (Parma) (foto Dario Lupi)',
    'La scuola di Montecchio (Parma)',
    'foto Dario Lupi',
  ],
  ['An agency in Arabic', 'حصاد القمح في الدلتا (رويترز)', 'حصاد القمح في الدلتا', 'رويترز'],
  ['An agency in Korean', '섬의 보건지소 앞 (연합뉴스)', '섬의 보건지소 앞', '연합뉴스'],
  [
    'A comma before the mark',
    'Trenul din Gara de Est, Foto: Agerpres',
    'Trenul din Gara de Est',
    'Foto: Agerpres',
  ],
  [
    'The last clause in Japanese',
    'もろみをかき混ぜる杜氏＝2024年3月1日、富山県南砺市、金居達朗撮影',
    'もろみをかき混ぜる杜氏＝2024年3月1日、富山県南砺市',
    '金居達朗撮影',
  ],
  ['Japanese brackets', '庁舎を出る職員（岬庁提供）', '庁舎を出る職員', '岬庁提供'],
])('takes the credit off: %s', (_, line, caption, credit) => {
  expect(splitCredit(line)).toEqual({ ...(caption ? { caption } : {}), credit });
});

test.each([
  'The road on a summer day. (Archive)',
  'Foto zum Geburtstag der Galerie: Das Haus trägt seine Kunst hinaus.',
  'She said it again. He told AFP so in May.',
  'Senator Ann Reed (left) and Tom Ash (right)',
  'The store at night: nobody buys apples',
  'The road to the north - closed since May/June',
  'Il cantiere della scuola (via Giuseppe Verdi)',
  'She holds two degrees. Ph.D. students at the gate',
  '港に戻る漁船＝2024年3月1日、2024年撮影',
])('leaves a caption whole: %s', (line) => {
  expect(splitCredit(line)).toEqual({ caption: line });
});

test('a credit that the page sets apart is not said again in the caption', () => {
  expect(splitCredit('A flag over the refinery. (AP Photo/Dan Dorn)', 'AP Photo')).toEqual({
    caption: 'A flag over the refinery.',
    credit: 'AP Photo/Dan Dorn',
  });
  expect(splitCredit('A flag over the refinery.', 'Dan Dorn')).toEqual({
    caption: 'A flag over the refinery.',
    credit: 'Dan Dorn',
  });
});

test('a credit said twice is said once', () => {
  expect(splitCredit('', 'IMAGO/Zuma Press IMAGO/Zuma Press')).toEqual({ credit: 'IMAGO/Zuma Press' });
});

test('a caption that the page calls a credit stays a caption', () => {
  expect(splitCredit('', 'The keeper of the seals looks up. (Foto: dpa)')).toEqual({
    caption: 'The keeper of the seals looks up.',
    credit: 'Foto: dpa',
  });
});

test('a line of separators takes no time', () => {
  const line = `${'| - '.repeat(50_000)}The harbour at night`;
  const start = performance.now();
  expect(splitCredit(line).caption).toBe(line);
  expect(performance.now() - start).toBeLessThan(500);
});
