/*
 * Pages of a redesign that no version of Saksi has seen: all imagined, their words too.
 */

/** The heading is known, the statuses and the word for a certificate are not. */
export const UNKNOWN_STATUS = `<!doctype html><html lang="id"><head><title>Dashboard</title></head><body>
<header><p>Halo, Budi Santoso</p><dl><dt>Nomor Kartu Prakerja</dt><dd>9999 0000 1111 2222</dd></dl></header>
<main><h2>Pelatihan Saya</h2>
<div class="x1"><div class="x2"><p>Menulis Opini, Menembus Meja Redaksi</p><p>Rampung (*)</p><a href="/s/1">Piagam Digital</a></div>
<div class="x2"><p>Fotografi Produk dengan Ponsel</p><p>Masih digarap</p></div></div>
</main></body></html>`;

/** No word of the list is known, its heading neither. */
export const UNKNOWN_HEADING = `<!doctype html><html lang="id"><head><title>Beranda</title></head><body>
<header><p>Halo, Budi Santoso</p><dl><dt>Nomor Kartu Prakerja</dt><dd>9999 0000 1111 2222</dd></dl></header>
<main><h2>Perjalanan Belajarmu</h2>
<ul><li><h3>Menulis Opini, Menembus Meja Redaksi</h3><dl><dt>Penyelenggara kursus</dt><dd>Tempo Institute</dd><dt>Ongkos</dt><dd>150.000</dd><dt>Kemajuan</dt><dd>Rampung</dd></dl></li>
<li><h3>Fotografi Produk dengan Ponsel</h3><dl><dt>Penyelenggara kursus</dt><dd>Karya Siap</dd><dt>Ongkos</dt><dd>200.000</dd><dt>Kemajuan</dt><dd>Rampung</dd></dl></li></ul>
</main></body></html>`;
