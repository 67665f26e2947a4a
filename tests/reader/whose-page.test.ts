import { describe, expect, it } from 'vitest';
import { read, unread } from '../../utils/schema/reading';
import { snapshotOf } from './page';

const account = (html: string) =>
  snapshotOf(`${html}<a href="/keluar">Keluar</a><h2>Pelatihan Saya</h2><p>Kamu belum mengambil pelatihan</p>`).account;

const NIK = '9999000011113333';
const KK = '9999000011114444';
const CARD = '9999000011112222';

describe('a number of sixteen digits that is another one', () => {
  it.each([
    ['under the card’s name, over the name of the NIK', `<div><h3>Kartu Prakerja</h3><div>${NIK}</div><div>NIK</div></div>`],
    ['after an entry of the menu', `<nav><a>Kartu Prakerja</a></nav><p>${NIK}</p>`],
    ['of the family’s card', `<p>Nomor Kartu Keluarga kamu: ${KK}</p>`],
    ['of the identity card', `<p>Nomor Kartu Identitas: ${NIK}</p>`],
    ['of a debit card', `<p>Nomor Kartu Debit: ${NIK}</p>`],
    [
      'in the row below, under other names',
      `<div><div>NIK</div><div>KK</div><div>Kartu Prakerja</div></div><div><div>${NIK}</div><div>${KK}</div><div>-</div></div>`,
    ],
    [
      'in the row below of a table',
      `<table><tr><th>NIK</th><th>KK</th><th>Kartu Prakerja</th></tr><tr><td>${NIK}</td><td>${KK}</td><td>-</td></tr></table>`,
    ],
    ['before the card’s own name, which has none', `<div><span>NIK</span><span>${NIK}</span><span>Nomor Kartu Prakerja</span></div>`],
  ])('%s', (_, html) => expect(account(html)).toEqual(unread('not-on-page')));
  it.each([
    [
      'in the row below',
      `<div><div>NIK</div><div>KK</div><div>Kartu Prakerja</div></div><div><div>${NIK}</div><div>${KK}</div><div>${CARD}</div></div>`,
    ],
    [
      'in the row below of a table',
      `<table><tr><th>NIK</th><th>KK</th><th>Kartu Prakerja</th></tr><tr><td>${NIK}</td><td>${KK}</td><td>${CARD}</td></tr></table>`,
    ],
    ['before other values with their names', `<div><p>Kartu Prakerja</p><p>${CARD}</p></div><div><p>NIK</p><p>${NIK}</p></div>`],
  ])('and the card’s own beside it: %s', (_, html) => expect(account(html)).toEqual(read({ cardNumber: CARD })));
});

describe('a number by which an employer or a school knows its people', () => {
  const kindOf = (html: string) =>
    snapshotOf(
      `<header><p>Halo, Budi</p>${html} <a href="/keluar">Keluar</a></header><h2>Pelatihan Saya</h2><p>Kamu belum mengambil pelatihan</p>`,
    ).page.kind;
  it.each(['<p>NIP 198501012010011001</p>', '<p>NIK karyawan: SB-20417</p>', '<p>Nomor Induk Mahasiswa 2021-0417</p>'])(
    'over the lists makes the page nobody’s: %s',
    (html) => expect(kindOf(html)).toBe('public'),
  );
  it.each(['<p>nimas2021</p>', '<p>nip.setia123@contoh.id</p>', '<p>Nimbus 2021</p>'])('is not %s', (html) =>
    expect(kindOf(html)).toBe('participant'),
  );
  it('below the heading of a list it is a course’s', () => {
    const { page } = snapshotOf(
      '<header>Halo, Budi <a href="/keluar">Keluar</a></header><h2>Pelatihan Saya</h2><ul><li><h3>Las Dasar</h3><p>NIM 20210417</p><p>Status: Aktif</p></li></ul>',
    );
    expect(page.kind).toBe('participant');
  });
});

describe('a name over a number of sixteen digits without a label', () => {
  it.each([
    ['in the head of the page', `<header><b>Siti Aminah</b> <span>${NIK}</span></header>`],
    ['in a row that is no head by its name', `<div><a>Beranda</a><div>Siti Aminah<div>Kartu ${CARD}</div></div></div><h1>Insentif</h1>`],
    [
      'below the programme’s own name',
      `<div><h2>Prakerja</h2><a>Beranda</a><div>Siti Aminah<p>${CARD} · 1 notifikasi</p></div></div><h1>Sertifikat</h1>`,
    ],
    ['at the side', `<h1>Dashboard</h1><aside><p>Siti Aminah</p><small>8888 •••• •••• 4444</small></aside>`],
  ])('tells who is here, and not which number it is: %s', (_, html) => expect(account(html)).toEqual(read({ name: 'Siti Aminah' })));
  it.each([
    ['of a bank, below a heading', `<h2>Pembayaran</h2><p>Bank Mandiri</p><p>${NIK}</p>`],
    ['under what is no name', `<header><b>Akun Saya</b> <span>${NIK}</span></header>`],
    ['under the name of another number', `<header><b>Virtual Account</b> <span>${NIK}</span></header>`],
    ['under an entry of the menu', `<header><a>Beranda</a> <span>${NIK}</span></header>`],
    [
      'of a bank, below the programme’s own name and another heading',
      `<h2>Prakerja</h2><h3>Pembayaran</h3><p>Bank Mandiri</p><p>${NIK} · aktif</p>`,
    ],
    ['of people in a list', `<h2>Peserta lain</h2><ul><li>Joko Susilo <small>${KK}</small></li></ul>`],
  ])('%s tells nothing', (_, html) => expect(account(html)).toEqual(unread('not-on-page')));
});

describe('more than one person on a page', () => {
  it('two card numbers: nothing says which', () =>
    expect(account(`<p>No. Kartu Prakerja: ${CARD}</p><p>No. Kartu Prakerja: 8888000033334444</p>`)).toEqual(unread('not-on-page')));
  it('one number twice is one', () =>
    expect(account(`<p>No. Kartu Prakerja: ${CARD}</p><p>No. Kartu Prakerja: 9999 0000 1111 2222</p>`)).toEqual(
      read({ cardNumber: CARD }),
    ));
  it('by a name with what is drawn behind it', () =>
    expect(account('<header><button>Masuk sebagai: Budi Santoso ▾</button></header>')).toEqual(read({ name: 'Budi Santoso' })));
  it.each([
    ['a sentence after a greeting', '<p>Selamat pagi! Senang melihatmu kembali.</p>', unread('not-on-page')],
    ['after a sentence', '<p>Selamat pagi. Masuk sebagai rina.wati@contoh.id</p>', read({ email: 'rina.wati@contoh.id' })],
    ['a greeting with an exclamation', '<p>Halo! Budi Santoso</p>', read({ name: 'Budi Santoso' })],
    [
      'what stands behind the name in one line',
      '<header><span>Selamat pagi, Siti Aminah <b>Notifikasi <sup>3</sup></b></span></header>',
      read({ name: 'Siti Aminah' }),
    ],
  ] as const)('%s', (_, html, expected) => expect(account(html)).toEqual(expected));
  it('somebody who is quoted', () =>
    expect(account('<p>Halo, Budi</p><h3>Testimoni</h3><p>Nama: Joko</p><p>Gelombang: 3</p>')).toEqual(read({ name: 'Budi' })));
});

describe('an address', () => {
  it.each([
    '<footer>Email: info@prakerja.go.id</footer>',
    '<p>E-mail: info@prakerja.go.id</p>',
    '<footer><p>Email</p><p>cs@contoh.id</p></footer>',
  ])('of the programme, or in the footer, is nobody’s: %s', (html) => expect(account(html)).toEqual(unread('not-on-page')));
  it('of the participant', () => expect(account('<p>E-mail: budi@contoh.id</p>')).toEqual(read({ email: 'budi@contoh.id' })));
});

it('a name ends with its line: what the page’s style sets apart is no part of it', () =>
  expect(account('<style>span{display:block}</style><div><span>Halo, Ratna Dewi</span><span>notifications</span></div>')).toEqual(
    read({ name: 'Ratna Dewi' }),
  ));
