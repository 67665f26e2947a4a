import { describe, expect, it } from 'vitest';
import { fingerprint, hasChanged } from '../../utils/reader/fingerprint';
import { isWaiting } from '../../utils/reader/loading';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { serialise } from '../../utils/reader/serialise';
import { shadowRoots } from '../../utils/reader/shadow-roots';
import { documentOf, look, profileOf, snapshotOf, URL_OF_DASHBOARD } from './page';

const HEAD = '<header>Nomor Kartu Prakerja: 9999 0000 1111 2222 <a href="/keluar">Keluar</a></header>';
const root = (inside: string, light = '', tag = 'pk-part'): string =>
  `<${tag}><template shadowrootmode="open">${inside}</template>${light}</${tag}>`;
const row = (title: string, status = 'Selesai'): string => `<li><b>${title}</b><p>Tempo Institute</p><span>${status}</span></li>`;
const titles = (html: string): unknown => {
  const { trainings } = snapshotOf(html);
  return trainings.state === 'read' ? trainings.value.map(({ title, status }) => [title, status?.printed]) : trainings.why;
};
const TWO = [
  ['Menulis Opini', 'Selesai'],
  ['Fotografi Produk', 'Aktif'],
];

describe('what a page shows in shadow roots', () => {
  it('is read: a list in one, and in one of another', () => {
    const list = `<h2>Pelatihan Saya</h2><ul>${row('Menulis Opini')}${row('Fotografi Produk', 'Aktif')}</ul>`;
    expect(titles(`<body>${HEAD}${root(list)}</body>`)).toEqual(TWO);
    expect(titles(`<body>${HEAD}${root(`<main>${root(list, '', 'section')}</main>`)}</body>`)).toEqual(TWO);
  });

  it('is read: a card each, whose title stands in a slot under a heading of the page', () => {
    const card = (title: string, status: string): string =>
      root(
        `<style>.aktif { color: red }</style><article><h3><slot name="title">Tanpa judul</slot></h3><p>Tempo Institute</p><slot></slot></article>`,
        `<span>${status}</span><span slot="title">${title}</span><span slot="nowhere">Dibatalkan</span>`,
        'pk-card',
      );
    expect(
      titles(`<body>${HEAD}<h2>Pelatihan Saya</h2>${card('Menulis Opini', 'Selesai')}${card('Fotografi Produk', 'Aktif')}</body>`),
    ).toEqual(TWO);
  });

  it('is no list where a part of it is hidden', () => {
    const list = `<h2>Pelatihan Saya</h2><ul>${row('Menulis Opini')}${row('Fotografi Produk', 'Aktif')}</ul>`;
    expect(titles(`<body>${HEAD}${root(`<div style="display:none">${list}</div>`)}</body>`)).toBe('not-on-page');
    expect(titles(`<body>${HEAD}<div style="display:none">${root(list)}</div></body>`)).toBe('not-on-page');
  });

  it('stands in the copy in its place, without what no slot took up', () => {
    const { html, text } = serialise(
      documentOf(`<body><p>Satu</p>${root('<p>Dua <slot></slot></p>', '<b>tiga</b><i slot="x">nirwujud</i>')}<p>Empat</p></body>`),
    );
    expect(text).toBe('Satu\nDua tiga\nEmpat');
    expect(html).toContain('<p>Satu</p><div><p>Dua <b>tiga</b></p></div><p>Empat</p>');
  });

  it('is waited for', () => {
    const waits = (inside: string): boolean =>
      isWaiting(documentOf(`<body><p>Halo</p>${root(inside)}</body>`), profileOf(URL_OF_DASHBOARD));
    expect(waits('<p>Memuat…</p>')).toBe(true);
    expect(waits('<div class="skeleton"></div>')).toBe(true);
    expect(waits('<p>Selesai</p>')).toBe(false);
  });

  it('is looked at again when it changes', () => {
    const document = documentOf(`<body>${HEAD}${root(`<h2>Pelatihan Saya</h2><ul>${row('Menulis Opini', 'Aktif')}</ul>`)}</body>`);
    const { places } = readSnapshot(document, profileOf(URL_OF_DASHBOARD), { url: URL_OF_DASHBOARD, status: 200, ready: 'complete' });
    const before = fingerprint(document, places);
    expect(hasChanged(document, before)).toBe(false);
    const [list] = shadowRoots(document);
    (list?.querySelector('span') as Element).textContent = 'Selesai';
    expect(hasChanged(document, before)).toBe(true);
  });

  it('leaves a page as it is read where it is only a chat', () => {
    const list = `<main><h2>Pelatihan Saya</h2><ul>${row('Menulis Opini')}${row('Fotografi Produk', 'Aktif')}</ul></main>`;
    const { places } = look(`<body>${HEAD}${list}${root('<p>Ada yang bisa dibantu?</p>')}</body>`);
    expect(places.map(({ nodeName }) => nodeName)).toContain('MAIN');
  });

  it('is not waited for in what is hidden, or floats over the page', () => {
    const waits = (host: string, inside: string): boolean =>
      isWaiting(
        documentOf(`<body><p>Halo</p><pk-chat ${host}><template shadowrootmode="open">${inside}</template></pk-chat></body>`),
        undefined,
      );
    const spinner = '<div class="chat-spinner"></div>';
    expect(waits('', spinner)).toBe(true);
    expect(waits('hidden', spinner)).toBe(false);
    expect(waits('style="display:none"', spinner)).toBe(false);
    expect(waits('style="position:fixed"', spinner)).toBe(false);
    expect(waits('', `<div style="position:fixed">${spinner}</div>`)).toBe(false);
  });

  it('changes nothing on the page beside it: a banner with a status, tabs known by their class, a skeleton', () => {
    const banner = root('<style>.aktif{}</style><p>Kuki wajib: selalu aktif</p><button>Aktif</button>');
    const list = (inside: string): string => `<body>${HEAD}<main><h2>Pelatihan Saya</h2>${inside}</main>${banner}</body>`;
    const rows = `<ul>${row('Menulis Opini')}${row('Fotografi Produk', 'Aktif')}</ul>`;
    expect(titles(list(rows))).toEqual(TWO);
    expect(titles(list(`<div><button>Semua</button><button class="on">Webinar</button><button>Mandiri</button></div>${rows}`))).toBe(
      'filtered',
    );
    const own = root(`<h2>Sertifikat Saya</h2><p>Belum ada sertifikat</p>`);
    expect(titles(`<body>${HEAD}<main><h2>Pelatihan Saya</h2>${rows}<div class="skeleton"></div></main>${own}</body>`)).toBe(
      'still-loading',
    );
  });

  it('leaves the places of the page beside it to be looked at', () => {
    const document = documentOf(
      `<body>${HEAD}<div><p>Saldo pelatihan</p><p id="s">Rp850.000</p></div>${root(`<h2>Pelatihan Saya</h2><ul>${row('Menulis Opini')}</ul>`)}</body>`,
    );
    const { places } = readSnapshot(document, profileOf(URL_OF_DASHBOARD), { url: URL_OF_DASHBOARD, status: 200, ready: 'complete' });
    const before = fingerprint(document, places);
    (document.querySelector('#s') as Element).textContent = 'Rp350.000';
    expect(hasChanged(document, before)).toBe(true);
  });
});
