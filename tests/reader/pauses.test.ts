import { describe, expect, it, vi } from 'vitest';
import { readInSlices } from '../../utils/reader/read-snapshot';
import { documentOf, profileOf, URL_OF_DASHBOARD } from './page';

const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../utils/reader/words', async (original) => {
  const words = await original<typeof import('../../utils/reader/words')>();
  return {
    ...words,
    says: (...args: Parameters<typeof words.says>) => {
      asked.times += 1;
      return words.says(...args);
    },
  };
});

const STATUSES = ['Aktif', 'Selesai', 'Belum dimulai'];
const page = (count: number): string => {
  const each = (make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('');
  return `<nav>${each((i) => `<a href="#">Menu ${i}</a>`)}</nav><p>Halo, Budi Santoso</p><h2>Pelatihan Saya</h2>
<ul>${each((i) => `<li><h3>Menulis Opini ${i}</h3><p>Tempo Institute</p><span>${STATUSES[i % 3]}</span></li>`)}</ul>
<h2>Rekomendasi pelatihan untukmu</h2>${each((i) => `<div><h3>Barista ${i}</h3><p>Kopi Nusantara</p><b>Rp150.000</b><button>Beli Pelatihan</button></div>`)}`;
};

/** The most questions that the words of the profile were asked between two pauses. */
const mostAsked = (html: string): number => {
  const work = readInSlices(documentOf(html), profileOf(URL_OF_DASHBOARD), { url: URL_OF_DASHBOARD, status: 200, ready: 'complete' });
  let most = 0;
  for (let done = false; !done; ) {
    asked.times = 0;
    done = work.next().done === true;
    most = Math.max(most, asked.times);
  }
  return most;
};

describe('between two pauses of a reading', () => {
  it('is as much work on a long page as on a short one', () => {
    const short = mostAsked(page(10));
    expect(short).toBeGreaterThan(0);
    expect(mostAsked(page(60))).toBeLessThanOrEqual(short);
  });
});
