import { expect, test } from 'vitest';
import { guessLanguage } from '@/lib/extract/metadata/guess-language';

test.each([
  [
    'en',
    'The ferry was late again on Monday, and nobody at the pier could say why it had not left the island.',
  ],
  [
    'de',
    'Die Fähre war am Montag wieder zu spät, und niemand am Kai konnte sagen, warum sie nicht gefahren ist.',
  ],
  [
    'fr',
    'Le bac est encore arrivé en retard lundi, et personne sur le quai ne savait dire pour quelle raison.',
  ],
  ['es', 'El barco llegó otra vez tarde el lunes, y nadie en el muelle supo decir por qué no había salido.'],
  [
    'pt',
    'A balsa chegou de novo com atraso na segunda-feira, e ninguém no cais soube dizer o que a tinha parado.',
  ],
  [
    'it',
    'Il traghetto è arrivato di nuovo in ritardo lunedì, e nessuno sul molo sapeva dire che cosa era successo.',
  ],
  [
    'nl',
    'De veerboot was maandag weer te laat, en niemand op de kade kon zeggen waarom het zo lang had geduurd.',
  ],
  [
    'pl',
    'Prom znowu się spóźnił w poniedziałek i nikt na nabrzeżu nie wiedział, że nie jest to wina kapitana.',
  ],
  ['sv', 'Färjan var sen igen i måndags, och ingen på kajen kunde säga att det var kaptenens fel.'],
  ['tr', 'Vapur pazartesi günü yine geç kaldı ve iskelede bir kişi bile bunun için bir neden söyleyemedi.'],
  ['uk', 'Пором у понеділок знову запізнився, і ніхто на пристані не міг пояснити, чому він не відійшов.'],
  ['ru', 'Паром в понедельник снова опоздал, и никто на пристани не мог объяснить, почему он не отошёл.'],
  ['bg', 'Фериботът в понеделник отново закъсня и никой на кея не можа да каже защо се е забавил.'],
  ['el', 'Το πλοίο άργησε πάλι τη Δευτέρα και κανείς στην προβλήτα δεν ήξερε να πει γιατί.'],
  ['he', 'המעבורת איחרה שוב ביום שני, ואיש על הרציף לא ידע לומר מדוע.'],
  ['ar', 'تأخرت العبارة مرة أخرى يوم الاثنين ولم يستطع أحد على الرصيف أن يقول لماذا.'],
  ['fa', 'کشتی دوشنبه باز هم دیر رسید و هیچ‌کس در اسکله نمی‌توانست بگوید چرا گیر کرده بود.'],
  ['hi', 'सोमवार को नाव फिर देर से आई और घाट पर कोई नहीं बता सका कि क्यों।'],
  ['ja', '月曜日、渡し船はまた遅れ、桟橋にいた誰もその理由を言えなかった。'],
  ['zh', '星期一渡船又晚点了,码头上没有人说得出为什么。'],
  ['ko', '월요일에 배가 또 늦었지만 부두에 있던 누구도 이유를 말하지 못했다.'],
])('knows %s by a sentence', (language, text) => expect(guessLanguage(text)).toBe(language));

test('does not guess from a few names', () => expect(guessLanguage('Anna Kovalenko, Kyiv')).toBeUndefined());
