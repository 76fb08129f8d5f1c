import { expect, it } from 'vitest';
import { findPrintedDay } from '@/lib/extract/metadata/find-printed-day';

it.each([
  ['Published November 22, 2024', 'en', '2024-11-22'],
  ['Fri 22 Nov, 2024 - 14:19', 'en-ZA', '2024-11-22'],
  ['Sept. 5, 2024, 6:00 a.m. ET', 'en-US', '2024-09-05'],
  ['22nd of November 2024', 'en', '2024-11-22'],
  ['Veröffentlicht am 3. März 2026 um 15:44', 'de', '2026-03-03'],
  ['Stand: 06.01.2026 12:10 Uhr', 'de', '2026-01-06'],
  ['Publié le 1er février 2024 à 08h30', 'fr', '2024-02-01'],
  ['Publicado el 9 de junio de 2023', 'es', '2023-06-09'],
  ['20 de jan. de 2025 às 10h', 'pt-BR', '2025-01-20'],
  ['4 października 2025, 9:15', 'pl', '2025-10-04'],
  ['8 січня 2026, 17:46', 'uk', '2026-01-08'],
  ['14 мая 2025', 'ru', '2025-05-14'],
  ['20 Nisan 2026 • Güncelleme', 'tr', '2026-04-20'],
  ['2024. november 22., péntek', 'hu', '2024-11-22'],
  ['2025年1月3日 20時01分', 'ja', '2025-01-03'],
  ['입력 2025년 3월 14일', 'ko', '2025-03-14'],
  ['発行 2025/01/13', 'ja', '2025-01-13'],
  ['Nov 22, 2024', 'ja', '2024-11-22'],
  ['13/05/2026 08:00', 'it', '2026-05-13'],
  ['05/06/2026', 'fr', '2026-06-05'],
  ['05/06/2026', 'en-US', '2026-05-06'],
  ['05/13/2026', 'en', '2026-05-13'],
  ['05.03.24 | 14:22', 'he', '2024-03-05'],
  ['פורסם: 05/03/24, 14:22', 'he', '2024-03-05'],
  ['٥ مارس ٢٠٢٤', 'ar', '2024-03-05'],
  ['۱۵ اسفند ۱۴۰۲ - ۵ مارس ۲۰۲۴', 'fa', '2024-03-05'],
  ['प्रकाशित: 5 मार्च 2024, 10:30 AM', 'hi', '2024-03-05'],
  ['५ मई २०२४', 'hi', '2024-05-05'],
  ['প্রকাশ: ৫ মার্চ ২০২৪', 'bn', '2024-03-05'],
])('reads the day that a page prints: %s', (text, language, day) => {
  expect(findPrintedDay(text, language)?.day).toBe(day);
});

it.each([
  // Either day may be meant.
  ['05/06/2026', 'en'],
  ['Version 1.12.2024.5', 'en'],
  ['31.02.2026', 'de'],
  ['Mayor elected in 2024', 'en'],
  ['Heft 12 2024', 'ja'],
  ['since November 2024', 'en'],
  ['05.03.24', 'de'],
  ['', undefined],
])('reads no day where none is told: %s', (text, language) => {
  expect(findPrintedDay(text, language)).toBeUndefined();
});
