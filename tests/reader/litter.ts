/** What a person does not see or knows to be no part of the records: hidden words, icon fonts, a hidden copy of the page for telephones. */
const HIDDEN = [
  '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Status: Dibatalkan</span>',
  '<span style="display:none">Sertifikat: 7</span>',
  '<i class="material-icons" aria-hidden="true">check_circle</i>',
  '<span hidden>Rp999.000</span>',
  '<template><div><h3>Contoh</h3><span>Selesai</span></div></template>',
];

/** What stands on every site: offers, an advertisement, the question about cookies. */
const BESIDE = [
  '<section><h2>Rekomendasi untukmu</h2><div><h3>Jago Spreadsheet</h3><p>Rp199.000</p><button>Beli Pelatihan</button></div><div><h3>Fotografi Produk</h3><p>Rp249.000</p><button>Beli Pelatihan</button></div></section>',
  '<aside><p>Iklan</p><p>Diskon 50% untuk kelas memasak!</p></aside>',
  '<div><p>Kami memakai cookie agar situs ini berjalan baik.</p><button>Mengerti</button></div>',
];

const BLOCKS = /^(DIV|SECTION|ARTICLE|MAIN|LI|TD|P)$/;

const elementsOf = (document: Document, html: string): Element[] => {
  const { body } = new (document.defaultView as Window & typeof globalThis).DOMParser().parseFromString(html, 'text/html');
  return [...body.children].map((el) => document.importNode(el, true));
};

/** Puts things between the page's own that no reading may notice; `beside` also what is seen and is nobody's record. */
export const litter = (document: Document, random: () => number, beside: boolean): void => {
  const { body } = document;
  const phone = document.createElement('div');
  phone.setAttribute('style', 'display:none');
  for (const child of [...body.children]) if (!/^(SCRIPT|STYLE)$/.test(child.tagName)) phone.append(child.cloneNode(true));
  // A copy of a chosen radio button would choose it away.
  for (const field of phone.querySelectorAll('input')) field.remove();
  for (const el of [...body.querySelectorAll('*')]) {
    if (!BLOCKS.test(el.tagName) || el.closest('svg,template') || random() > 0.15) continue;
    const [noise] = elementsOf(document, HIDDEN[Math.floor(random() * HIDDEN.length)] ?? '');
    // At the end: in the middle of a sentence it would part its words.
    if (noise && el.textContent?.trim()) el.append(noise);
  }
  body.prepend(phone);
  if (beside) for (const html of BESIDE) body.append(...elementsOf(document, html));
};
