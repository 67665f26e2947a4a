import { describe, expect, it } from 'vitest';
import { snapshotOf } from './page';

const CARDS =
  '<div class="c"><h5>Operator Forklift</h5><p>Status: Aktif</p></div><div class="c"><h5>Meracik Kopi</h5><p>Status: Selesai</p></div>';
const frameOf = (around: string, cards = CARDS) => {
  const { page, trainings } = snapshotOf(
    `<p>Halo, Budi</p><a href="/keluar">Keluar</a><main><h2>Pelatihan Saya</h2>${around}${cards}</main>`,
  );
  return { state: trainings.state, ...page.frames?.trainings };
};
const tabs = (first: string, second: string) =>
  `<div><button class="${first}">Utama</button><button class="${second}">Arsip</button></div>`;

describe('what stands around a list', () => {
  it('is the same whatever its rows, counts and days', () => {
    const one = frameOf('<p>Diperbarui 3 Maret 2023</p><p>2 pelatihan</p>');
    expect(one).toEqual(frameOf('<p>Diperbarui 14 April 2023</p><p>1 pelatihan</p>', CARDS.slice(0, CARDS.indexOf('</div>') + 6)));
    expect(one).toMatchObject({ state: 'read', around: expect.stringMatching(/^([a-z]{4})+$/) });
  });
  it('changes with a text, with what a control does, and with which is chosen', () => {
    const frames = [
      '',
      '<p>Gulir ke bawah</p>',
      '<a href="/p">Gulir ke bawah</a>',
      tabs('on', ''),
      tabs('', 'on'),
      '<button aria-label="Ke daftar"><svg></svg></button>',
      '<button aria-haspopup="true">Semua jenis</button>',
      '<button aria-haspopup="true">Webinar</button>',
      '<label><input type="radio" name="x" checked> Terbaru</label><label><input type="radio" name="x"> Terlama</label>',
      '<label><input type="radio" name="x"> Terbaru</label><label><input type="radio" name="x" checked> Terlama</label>',
      '<span>1/1</span>',
      '<span>1/2</span>',
    ].map((around) => JSON.stringify(frameOf(around)));
    expect(frames.filter((one, i) => frames.indexOf(one) < i)).toEqual([]);
  });
  it('says of a field that is typed in only that it is set', () => {
    const field = (value: string) => frameOf(`<input type="search" value="${value}">`);
    expect(field('7')).toEqual(field('9'));
    expect(field('7')).not.toEqual(field(''));
  });
  it('is told only of what was read', () => {
    expect(snapshotOf('<p>Halo, Budi</p><h2>Pelatihan Saya</h2><p>Memuat…</p>').page.frames?.trainings).toBeUndefined();
  });
});
