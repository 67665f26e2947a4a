import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { copyInSlices, serialise } from '../../utils/reader/serialise';
import { toEnd } from '../../utils/reader/slices';
import { documentOf, profileOf, URL_OF_DASHBOARD } from './page';

const html = (body: string): string => serialise(documentOf(body)).html;

describe('serialise keeps out', () => {
  it.each([
    ['scripts', '<p>x</p><script>rahasia()</script>', 'rahasia'],
    ['comments', '<p>x<!-- rahasia --></p>', 'rahasia'],
    ['typed text', '<input value="rahasia"><textarea>rahasia</textarea>', 'rahasia'],
    ['hidden inputs', '<input type="hidden" value="rahasia">', 'input'],
    ['options', '<select><option>rahasia</option></select>', 'rahasia'],
    ['data attributes', '<p data-token="rahasia">x</p>', 'rahasia'],
    ['handlers', '<p onclick="rahasia()">x</p>', 'rahasia'],
    ['addresses', '<a href="/sertifikat/rahasia">x</a>', 'rahasia'],
    ['pictures', '<img src="/ktp/rahasia.jpg">', 'rahasia'],
    ['frames', '<iframe src="rahasia"></iframe>', 'rahasia'],
    ['style', '<p style="background:url(rahasia)" class="rahasia">x</p>', 'rahasia'],
    ['what is not shown', '<p style="display:none">rahasia</p><p hidden>rahasia</p><template>rahasia</template>', 'rahasia'],
  ])('%s', (_, body, secret) => expect(html(`${body}`)).not.toContain(secret));
});

describe('serialise', () => {
  it('escapes', () => expect(html('<p title="x">1 &lt; 2 &amp; "3"</p>')).toContain('<p>1 &lt; 2 &amp; &quot;3&quot;</p>'));
  it('gives the text line by line', () =>
    expect(serialise(documentOf('<div><p>Satu <b>dua</b></p><p>tiga</p></div>')).text).toBe('Satu dua\ntiga'));
  it('keeps pictures that say nothing to those who do not see them as silent as they were', () => {
    expect(html('<p><img aria-hidden="true" alt="Aktif"></p>')).toContain('<img alt="Aktif" aria-hidden="true">');
    expect(html('<p><svg aria-hidden="true"><title>Aktif</title></svg></p>')).not.toContain('Aktif');
  });
  it('says where it was cut', () => {
    const long = serialise(documentOf(`<p>${'x'.repeat(1000)}</p>`.repeat(600)));
    expect(long.html.length).toBeLessThan(401_000);
    expect(long.html).toContain('[dipotong: halaman lebih panjang dari batas salinan]');
    expect(long.text).toContain('[dipotong: halaman lebih panjang dari batas salinan]');
  });
  it('does not touch the page', () => {
    const document = documentOf('<p class="a">x</p><input value="y">');
    const before = document.documentElement.outerHTML;
    serialise(document);
    readSnapshot(document, profileOf(URL_OF_DASHBOARD), { url: URL_OF_DASHBOARD, status: 200, ready: 'complete' });
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it('in slices it is the same and nothing more: what else it had would be refused', () => {
    const document = documentOf('<p>Satu</p>');
    expect(toEnd(copyInSlices(document))).toEqual({ html: serialise(document).html, text: 'Satu' });
  });
});
