import { describe, expect, it } from 'vitest';
import { tellsOfSurvey } from '../../utils/compare/survey-said';

describe('whether a message tells of a survey', () => {
  it.each([
    'Survei 1 evaluasi kamu akan muncul di dashboard dalam waktu 26 hari',
    'Survei 2 akan muncul di sini dalam 3 hari',
    'Survei Evaluasi 1 sudah tersedia.',
  ])('%s', (text) => expect(tellsOfSurvey(text)).toBe(true));
  it.each(['Survei 2 evaluasi: belum tersedia.', 'Belum ada survei untukmu. Survei yang dapat kamu isi akan tampil di sini.'])(
    'not: %s',
    (text) => expect(tellsOfSurvey(text)).toBe(false),
  );
});
