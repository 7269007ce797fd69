import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/engine/text/language.ts';

describe('languageOf', () => {
  it.each([
    ['The harbour was closed on Monday after the minister said that it was not safe for ships to enter it.', null, 'en'],
    ['The harbour was closed on Monday after the minister said that it was not safe for ships to enter it.', 'fr', 'en'],
    ['Der Hafen wurde am Montag geschlossen, nachdem die Ministerin erklärt hatte, dass er für Schiffe nicht sicher sei.', null, 'de'],
    ['Le port a été fermé lundi après que la ministre a déclaré qu’il n’était pas sûr pour les navires.', 'en', 'fr'],
    ['El puerto fue cerrado el lunes después de que la ministra dijera que no era seguro para los barcos.', null, 'es'],
    ['أُغلق الميناء يوم الاثنين بعد أن قالت الوزيرة إنه غير آمن للسفن التي تدخل إليه كل صباح', null, 'ar'],
    ['Порт был закрыт в понедельник после того, как министр заявила, что он небезопасен для судов.', null, 'ru'],
    ['港口周一关闭，此前部长表示船只进入该港口并不安全，船主们则表示反对并要求重新开放这座港口的所有码头。', 'zh-CN', 'zh'],
    ['Kim Jong Un', 'ko', 'ko'],
    ['Kim Jong Un', null, 'en'],
    ['', null, 'und'],
    ['', 'EN-us', 'en'],
  ])('%s (declared: %s) is %s', (text, declared, expected) => {
    expect(languageOf(text, declared)).toBe(expected);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => /^[a-z]{2,3}$/.test(languageOf(text))));
  });
});
