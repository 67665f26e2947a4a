import { describe, expect, it } from 'vitest';
import { snapshotOf, unwritten } from './page';

const trainings = (html: string) => {
  const { trainings } = snapshotOf(`<h2>Pelatihan Saya</h2>${html}`);
  return trainings.state === 'read' ? unwritten(trainings.value) : trainings.why;
};
const incentives = (html: string) => {
  const { incentives } = snapshotOf(`<p>Halo, Budi</p><h2>Riwayat Insentif</h2>${html}`);
  return incentives.state === 'read' ? unwritten(incentives.value) : incentives.why;
};

const JAHIT = { title: 'Menjahit Dasar', provider: 'Griya Busana', status: { printed: 'Aktif', norm: 'active' } };
const LAS = { title: 'Las Dasar', provider: 'Bengkel Ilmu', status: { printed: 'Selesai', norm: 'finished' } };

describe('a name of a value that no profile knows, among names that are known', () => {
  const dl = (title: string, provider: string, status: string, name: string, value: string): string =>
    `<article><h3>${title}</h3><dl><dt>Lembaga pelatihan</dt><dd>${provider}</dd><dt>Status</dt><dd>${status}</dd><dt>${name}</dt><dd>${value}</dd></dl></article>`;
  it.each([
    ['is no title', 'Ruang kelas', 'Melati'],
    ['and a value that looks like a status, beside the status', 'Hasil', 'Lulus'],
    ['and a value in two parts', 'Hasil', 'Lulus (nilai 86)'],
  ])('%s', (_, name, value) =>
    expect(
      trainings(dl('Menjahit Dasar', 'Griya Busana', 'Aktif', name, value) + dl('Las Dasar', 'Bengkel Ilmu', 'Selesai', name, value)),
    ).toEqual([JAHIT, LAS]),
  );

  const field = (name: string, value: string): string =>
    `<div class="f"><span class="n">${name}</span><span class="v">${value}</span></div>`;
  it('in boxes, and a day that is not there yet', () => {
    const card = (kind: string, status: string, due: string): string =>
      `<article><header><h3>${kind}</h3><b>${status}</b></header><div>${field('Nominal', 'Rp600.000')}${field('Tanggal jadwal', due)}${field('Metode pembayaran', 'DANA')}</div></article>`;
    expect(
      incentives(
        card('Insentif Pasca Pelatihan', 'Dijadwalkan', '23 Juli 2024') + card('Insentif Survei 1', 'Belum Diproses', 'Belum ada'),
      ),
    ).toEqual([
      { kind: 'Insentif Pasca Pelatihan', amount: 600000, dueOn: '2024-07-23', status: { printed: 'Dijadwalkan', norm: 'scheduled' } },
      { kind: 'Insentif Survei 1', amount: 600000, status: { printed: 'Belum Diproses', norm: 'waiting' } },
    ]);
  });

  it('what says itself what it is says so, where no known name says it', () =>
    expect(
      trainings(
        ['Menjahit Dasar|Griya Busana|Aktif', 'Las Dasar|Bengkel Ilmu|Selesai']
          .map((row) => row.split('|'))
          .map(
            ([title, provider, status]) =>
              `<li><h3>${title}</h3>${field('Lembaga', `${provider}`)}${field('Harga', 'Rp150.000')}${field('Keadaan', `${status}`)}</li>`,
          )
          .join(''),
      ),
    ).toEqual([
      { ...JAHIT, price: 150000 },
      { ...LAS, price: 150000 },
    ]));

  it('titles that stand as names do, nearer to each other than to a name, are titles', () =>
    expect(
      trainings(
        `<div><span>NIK</span><i>-</i></div><div><span>Nomor Kartu Prakerja</span><i>9999000011112222</i></div><div><div><span>Menjahit Dasar</span><i>Aktif</i></div><div><span>Las Dasar</span><i>Selesai</i></div></div>`,
      ),
    ).toEqual([
      { title: 'Menjahit Dasar', status: JAHIT.status },
      { title: 'Las Dasar', status: LAS.status },
    ]));
});
