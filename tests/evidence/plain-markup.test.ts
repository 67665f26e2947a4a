import { describe, expect, it } from 'vitest';
import { activeMarkup } from '../../utils/evidence/verify/plain-markup';

const why = (markup: string) => activeMarkup(markup, async () => {});

describe('markup of a page', () => {
  it.each([
    '<p>a &lt;script&gt; b</p>',
    '<a href="#">x</a><input type="text" disabled>',
    '<rect x1="3" width="4"/><br>',
    '<p aria-label="one = two onclick = x">turn on = 3 > 2</p>',
  ])('plain: %s', async (markup) => expect(await why(markup)).toBeUndefined());
  it.each([
    ['<script>x</script>', 'an element that could act'],
    ['<SCRIPT>', 'markup of another kind'],
    ['<sCript>', 'an element that could act'],
    ['<p onclick="x">', 'an attribute that could run'],
    ['<p onclick>', 'an attribute that could run'],
    ['<p/onclick=x>', 'markup of another kind'],
    ['<p title=">" onclick="x">', 'markup of another kind'],
    ["<p title='x' onclick='y'>", 'markup of another kind'],
    ['<p a"b onclick="x">', 'markup of another kind'],
    ['<p\nonclick="x">', 'markup of another kind'],
    ['<img src="http://x">', 'an attribute that could load'],
    ['<a href="javascript:x">', 'an attribute that could load'],
    ['<meta http-equiv="refresh" content="0">', 'an element that could act'],
    ['<!-- x -->', 'markup of another kind'],
    ['<', 'markup of another kind'],
  ])('not plain: %s: %s', async (markup, is) => expect(await why(markup)).toContain(is));
});
