import { describe, expect, it } from 'vitest';
import { snapshotOf } from './page';

const CARD = '<div><b>Operator Forklift</b><p>Status: Aktif</p>';

describe('what is not claimed', () => {
  it('a picture of a dashboard, by its caption', () => {
    const mock = `<div>Pelatihan Saya</div>${CARD}</div>`;
    expect(snapshotOf(`<figure>${mock}<figcaption>Gambar 1. Tampilan</figcaption></figure>`).trainings.state).toBe('unread');
    expect(snapshotOf(`<figure>${mock}<figcaption>Operator Forklift</figcaption></figure>`).trainings.state).toBe('read');
  });

  it('a name in the heading after a greeting that is over', () => {
    expect(snapshotOf('<p>Selamat siang!</p><h2>Jejak Belajarmu</h2>').account.state).toBe('unread');
    expect(snapshotOf('<p>Selamat siang,</p><h2>Rina Wati</h2>').account).toMatchObject({ value: { name: 'Rina Wati' } });
  });

  it('a second training for a grade', () => {
    const { trainings } = snapshotOf(`<h2>Pelatihan Saya</h2>${CARD}<div><span>Nilai Akhir</span><span>88 (Lulus)</span></div></div>`);
    expect(trainings).toMatchObject({ state: 'read', value: [{ title: 'Operator Forklift', status: { printed: 'Aktif' } }] });
  });

  it('none at all where one training says that it has no certificate', () => {
    const page = (link: string) => `<p>Halo, Rina Wati</p><div>Kelas A ${link}</div><div>Belum ada sertifikat</div>`;
    expect(snapshotOf(page('')).certificates).toMatchObject({ value: { count: 0 } });
    expect(snapshotOf(page('<a href="#">Lihat Sertifikat</a>')).certificates.state).toBe('unread');
  });
});
