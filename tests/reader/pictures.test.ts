import { describe, expect, it } from 'vitest';
import { snapshotOf } from './page';

const training = (mark: string): string =>
  `<h2>Pelatihan Saya</h2><ul><li>${mark}<h3>Menulis Opini</h3><p>Lembaga: Tempo Institute</p><p>Dibeli: 19 Mei 2020</p></li></ul>`;
const trainings = (html: string) => {
  const { trainings } = snapshotOf(html);
  return trainings.state === 'read' ? trainings.value : trainings.why;
};
const OPINI = { title: 'Menulis Opini', provider: 'Tempo Institute', boughtOn: '2020-05-19', printed: { boughtOn: '19 Mei 2020' } };

describe('pictures', () => {
  it.each([
    '<span role="img" aria-label="Aktif"><svg><path d="M0 0"/></svg></span>',
    '<img src="/a.svg" alt="Aktif">',
    '<svg aria-label="Aktif"><path d="M0 0"/></svg>',
    '<svg><title>Aktif</title><path d="M0 0"/></svg>',
    '<svg><text>Aktif</text></svg>',
    '<img src="/a.svg" alt="Aktif"> <span>Aktif</span>',
    '<span>Aktif</span><svg><title>Aktif</title></svg>',
  ])('%s is a status', (mark) => {
    expect(trainings(training(mark))).toEqual([{ ...OPINI, status: { printed: 'Aktif', norm: 'active' } }]);
  });

  it.each([
    '<img src="/a.png" alt="Sampul kelas">',
    '<img src="/a.png" alt="Aktif" hidden>',
    '<span aria-hidden="true"><svg><title>Aktif</title></svg></span>',
    '<svg><text>Aktif</text><text>Selesai</text></svg>',
    '<span role="img" aria-label="contoh">Aktif</span>',
  ])('%s says nothing', (mark) => {
    expect(trainings(training(mark))).toEqual([OPINI]);
  });

  it('of a chart with several amounts is no balance', () => {
    const { balance } = snapshotOf(
      '<p>Saldo Pelatihan</p><svg><text>Rp1.000.000</text><text>Rp500.000</text><text>Rp0</text></svg><button>Keluar</button>',
    );
    expect(balance).toEqual({ state: 'unread', why: 'unrecognised' });
  });
});

describe('a day drawn as a leaf of a calendar', () => {
  it('is put together', () => {
    const leaf = '<p>Dibeli</p><div><span>MEI</span><b>14</b><small>2022</small></div><p>Aktif</p>';
    expect(trainings(`<h2>Pelatihan Saya</h2><ul><li>${leaf}<h3>Menulis Opini</h3></li></ul>`)).toEqual([
      {
        title: 'Menulis Opini',
        boughtOn: '2022-05-14',
        status: { printed: 'Aktif', norm: 'active' },
        printed: { boughtOn: 'MEI 14 2022' },
      },
    ]);
  });

  it('is not the number of a row beside a month', () => {
    const row = '<tr><td>2</td><td>Mei 2022</td><td>Menulis Opini</td><td>Aktif</td></tr>';
    expect(trainings(`<h2>Pelatihan Saya</h2><table>${row}</table>`)).toEqual([
      { title: 'Menulis Opini', status: { printed: 'Aktif', norm: 'active' } },
    ]);
  });
});
