import fc from 'fast-check';

/** Any well-formed text. (fast-check's own unit `binary` takes seconds to set up.) */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0x7f }).map((point) => String.fromCodePoint(point)),
    fc.integer({ min: 0, max: 0xd7ff }).map((point) => String.fromCodePoint(point)),
    fc.integer({ min: 0xe000, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
  ),
});
