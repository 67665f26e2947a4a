const TITLES = ['Menulis Opini', 'Desain Grafis Dasar', 'Bahasa Inggris untuk Kerja', 'Akuntansi Usaha Kecil', 'Barista Pemula'];
const STATUSES = ['Aktif', 'Selesai', 'Selesai', 'Aktif', 'Belum dimulai'];
const OFFERED = [
  'Fotografi Produk',
  'Jadi Pemandu Wisata',
  'Membuat Kue Kering',
  'Analisis Data dengan Excel',
  'Pelayanan Pelanggan',
  'Teknik Las',
];

const BOX = 'relative flex min-w-0 flex-1 flex-col rounded-lg border border-gray-200 bg-white p-4 shadow-sm sm:p-6';
const icon = (d: string): string =>
  `<svg class="h-5 w-5 shrink-0 text-gray-400" viewBox="0 0 24 24" fill="none" aria-hidden="true"><g><path d="${d}"></path><path d="M3 7h18"></path></g></svg>`;

const titleOf = (i: number): string => `${TITLES[i % TITLES.length]}${i < TITLES.length ? '' : ` ${i + 1}`}`;

const training = (i: number): string => `
<li class="${BOX}"><div class="flex items-start justify-between gap-x-4"><div class="flex gap-x-2">${icon('M12 3l9 6-9 6-9-6z')}
<h3 class="text-base font-semibold leading-6 text-gray-900">${titleOf(i)}</h3></div><span class="rounded-full bg-green-50 px-2 text-xs">${STATUSES[i % STATUSES.length]}</span></div>
<div class="mt-2 text-sm text-gray-500"><span>Tempo Institute</span> <span>·</span> <span>Tokopedia</span> <span>·</span> <span>Rp${150 + (i % 5) * 25}.000</span></div>
<dl class="mt-4 grid grid-cols-2"><div><dt>Tanggal pembelian</dt><dd>${(i % 25) + 3} Mei 2020</dd></div><div><dt>Sertifikat</dt><dd>${i % 2}</dd></div></dl>
<div class="mt-4 flex gap-x-3"><a class="text-sm underline" href="/pelatihan">Lihat detail</a><button class="rounded-md px-3 py-2" type="button">Beri Ulasan</button></div></li>`;

const offered = (i: number): string => `
<div class="${BOX}"><div class="aspect-video w-full overflow-hidden"><img class="h-full w-full object-cover" alt="" width="320" height="180"></div>
<div class="mt-3 flex flex-col gap-y-1"><h3 class="line-clamp-2 text-sm font-semibold">${OFFERED[i % OFFERED.length]} ${i + 1}</h3><p class="text-xs text-gray-500">Lembaga Karya ${i % 40}</p>
<div class="flex items-center gap-x-1">${icon('M12 2l3 7h7l-6 4 2 7-6-4-6 4 2-7-6-4h7z')}<span class="text-xs">4,${i % 10} (${i + 12})</span></div>
<div class="mt-2 flex justify-between"><b class="text-sm">Rp${100 + (i % 9) * 50}.000</b><button class="rounded-md bg-blue-600 px-3 text-white" type="button">Beli Pelatihan</button></div></div></div>`;

const nested = (inner: string, depth: number): string =>
  depth ? `<div class="mx-auto w-full max-w-7xl px-4 sm:px-6 lg:px-8">${nested(inner, depth - 1)}</div>` : inner;

/** Nodes of the page without its lists, of one training, and of one offered course (counted in Chromium, text nodes included). */
const FIXED = 64;
const TRAINING = 47;
const EACH = 24;

/**
 * A synthetic dashboard of about so many nodes: one account, its trainings, and a catalogue of offered courses that fills the rest.
 * Invented: no public copy of the logged-in dashboard exists.
 */
export const dashboardOf = (nodes: number, trainings = 5): string => {
  const filler = Math.max(0, Math.round((nodes - FIXED - trainings * TRAINING) / EACH));
  const courses = Array.from({ length: filler }, (_, i) => offered(i)).join('');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Dashboard</title><style>
.flex{display:flex}.flex-col{flex-direction:column}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.relative{position:relative}
.overflow-hidden{overflow:hidden}.aspect-video{aspect-ratio:16/9}.w-full{width:100%}.h-5{height:20px}.w-5{width:20px}.p-4{padding:16px}.rounded-lg{border-radius:8px}
.shadow-sm{box-shadow:0 1px 2px #0002}.truncate,.line-clamp-2{overflow:hidden;text-overflow:ellipsis}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}
.catalogue{display:grid;grid-template-columns:repeat(4,1fr)}@media(max-width:600px){.catalogue{display:block}}
</style></head><body>${nested(
    `<header class="flex"><nav class="flex"><a href="/">Dashboard</a><a href="/pelatihan">Pelatihan</a><a href="/insentif">Insentif</a><button type="button">Keluar</button></nav></header>
<main><div class="flex"><p class="text-lg">Halo, Budi Santoso</p><div class="flex"><span>No. Kartu Prakerja</span> <span>9999 0000 1111 2222</span></div></div>
<div class="grid grid-cols-2"><div class="${BOX}"><p>Saldo Pelatihan</p><p>Rp850.000</p></div><div class="${BOX}"><p>Sertifikat</p><p>2</p></div></div>
<section><h2 class="text-xl">Pelatihan Saya</h2><ul class="flex flex-col">${Array.from({ length: trainings }, (_, i) => training(i)).join('')}</ul></section>
<section><h2 class="text-xl">Rekomendasi pelatihan untukmu</h2><div class="catalogue">${courses}</div></section></main>
<footer class="mt-8"><a href="/faq">Bantuan</a><p>© Prakerja</p></footer>`,
    6,
  )}</body></html>`;
};
