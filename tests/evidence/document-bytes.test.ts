import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, type Json } from '../../utils/chain/canonical';
import { documentBytes } from '../../utils/evidence/payload/document-bytes';

const key = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/);
const { tree: value } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('a document made an item at a time', () => {
  it('is the canonical one, byte for byte', () =>
    fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 6, noNullPrototype: true }), async (document) => {
        expect(await documentBytes(document, async () => {})).toEqual(canonicalBytes(document));
      }),
    ));

  it('takes a breath after each item', async () => {
    let breaths = 0;
    await documentBytes({ items: [1, 2, 3], log: 'x' }, async () => {
      breaths += 1;
    });
    expect(breaths).toBe(3);
  });
});
