import { describe, expect, it } from 'vitest';
import { putBack } from '../../utils/reader/put-back';
import { tokenise } from '../../utils/reader/tokenise';

describe('putting personal values back', () => {
  it('undoes what hid them, also where the page has the signs itself', () => {
    const html = '<body><p>Halo, Budi &amp; Rina ⟦pii/nama/1⟧ 9999 0000 1111 2222</p></body>';
    const { html: hidden, leaves } = tokenise(html, '', [{ kind: 'nama', value: 'Budi' }]);
    expect(hidden).not.toMatch(/Budi|9999/);
    expect(putBack(hidden, leaves).replace(/<meta[^>]*>/, '')).toBe(html);
  });

  it('leaves a token whose value is withheld', () => {
    expect(putBack('a ⟦pii/nama/1⟧ b', [['pii/kartu/1', '1']])).toBe('a ⟦pii/nama/1⟧ b');
  });
});
