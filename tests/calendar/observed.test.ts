import { describe, expect, it } from 'vitest';
import { type Observed, observed } from '../../utils/calendar/observed';

const look = (seq: number, day: string, value?: string): Observed => ({ seq, day, value });

describe('C29: negative proof', () => {
  it('tells on which days it was seen unchanged, and when nobody looked', () => {
    const looks = [
      look(1, '2020-06-02', 'Sertifikat 0'),
      look(2, '2020-06-03', 'Sertifikat 0'),
      look(3, '2020-06-03', 'Sertifikat 0'),
      look(4, '2020-06-10'),
      look(5, '2020-06-19', 'Sertifikat 0'),
      look(6, '2020-06-20', 'Sertifikat 1'),
    ];
    expect(observed(looks)).toEqual({
      unchanged: [
        { value: 'Sertifikat 0', first: looks[0], last: looks[4], days: ['2020-06-02', '2020-06-03', '2020-06-19'] },
        { value: 'Sertifikat 1', first: looks[5], last: looks[5], days: ['2020-06-20'] },
      ],
      gaps: [{ from: '2020-06-03', to: '2020-06-19', days: 15, after: 3, before: 5, unread: 1 }],
    });
  });

  it('says nothing where nothing was read', () => {
    expect(observed([])).toEqual({ unchanged: [], gaps: [] });
    expect(observed([look(1, '2020-06-02')])).toEqual({ unchanged: [], gaps: [] });
  });

  it('a value that came back is a stretch of its own', () => {
    const values = ['Aktif', 'Selesai', 'Aktif'].map((value, index) => look(index, `2020-06-0${index + 1}`, value));
    expect(observed(values).unchanged.map(({ value }) => value)).toEqual(['Aktif', 'Selesai', 'Aktif']);
  });
});
