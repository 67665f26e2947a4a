import { expect, it } from 'vitest';
import { snapshotOf, unwritten } from './page';

const cells = (...texts: string[]): string => texts.map((text) => `<div>${text}</div>`).join('');
const incentives = (...texts: string[]) => {
  const { incentives } = snapshotOf(`<h2>Riwayat Insentif</h2><div>${cells(...texts)}</div>`);
  return incentives.state === 'read' ? unwritten(incentives.value) : incentives.why;
};
const NAMES = ['Insentif', 'Jumlah', 'Jatuh Tempo', 'Status'];
const FIRST = {
  kind: 'Insentif biaya mencari kerja 1',
  amount: 600_000,
  dueOn: '2020-09-25',
  status: { printed: 'Gagal', norm: 'failed' },
};
const SECOND = { kind: 'Insentif survei 1', amount: 50_000, status: { printed: 'Belum Diproses', norm: 'waiting' } };

it('a grid without rows is read by its names, one row or more, an empty cell counted', () => {
  const row = ['Insentif biaya mencari kerja 1', 'Rp600.000', '25 September 2020', 'Gagal'];
  expect(incentives(...NAMES, ...row)).toEqual([FIRST]);
  expect(incentives(...NAMES, ...row, 'Insentif survei 1', 'Rp50.000', '', 'Belum Diproses')).toEqual([FIRST, SECOND]);
});

it('a row that has lost a cell is not pushed under other names', () => {
  expect(incentives(...NAMES, 'Insentif biaya mencari kerja 1', '25 September 2020', 'Gagal')).not.toContainEqual(FIRST);
});
