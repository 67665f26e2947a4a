import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS } from '../../utils/chain/kinds';
import { FORMAT } from '../../utils/evidence/payload/format';
import { labelOf } from '../../utils/evidence/report/value';
import { CHECK_IDS, LIMIT_IDS } from '../../utils/evidence/verdict';
import { evidenceWords } from '../../utils/evidence/words';
import { RULE_IDS } from '../../utils/schema/finding';

/** Every path in a catalogue with the kind of thing that stands there. */
const shape = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return [`${path}: list of ${value.length}`];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}/${key}`));
  return [`${path}: ${typeof value}`];
};

describe('the words of the evidence', () => {
  it('say the same things in both languages', () => expect(shape(evidenceWords.en)).toEqual(shape(evidenceWords.id)));
  it.each(['id', 'en'] as const)('%s has every rule, check, limit and kind', (language) => {
    const words = evidenceWords[language];
    expect(Object.keys(words.rules).sort()).toEqual([...RULE_IDS].sort());
    expect(Object.keys(words.checks).sort()).toEqual([...CHECK_IDS].sort());
    expect(Object.keys(words.limits).sort()).toEqual([...LIMIT_IDS].sort());
    expect(Object.keys(words.kinds).sort()).toEqual([...ENTRY_KINDS].sort());
  });
  it.each(['id', 'en'] as const)(
    '%s has a name for everything that the participant wrote or brought, who is asked whether it may leave',
    (language) => {
      const written = ['alamat', 'tiket', 'isi'].map((part) => `pengaduan/${part}`);
      const answered = ['dari', 'tiket', 'isi'].map((part) => `jawaban/${part}`);
      const brought = [
        'lampiran/nama',
        'lampiran/keterangan',
        'surat/tanggal',
        'surat/perihal',
        'surat/dari/0',
        'surat/kepada/1',
        'surat/message-id',
      ];
      const others = ['pernyataan/perihal', 'segel/kepada', 'segel/message_id', 'perangkat', 'perangkat/ini', 'halaman/judul'];
      for (const name of [...written, ...answered, ...brought, ...others])
        expect(labelOf(name, evidenceWords[language])).toMatch(/^[A-Z][a-z]/);
    },
  );
  it('hold the mandatory sentence, in both languages in each', () => {
    const id =
      'Berkas ini membuktikan isi tidak berubah sejak segel waktu pertama; berkas ini tidak membuktikan bahwa situs benar-benar mengirim halaman ini.';
    const en =
      'This file proves the content has not changed since the first time seal; it does not prove the site really served this page.';
    expect(evidenceWords.id.report.promise).toEqual([id, en]);
    expect(evidenceWords.en.report.promise).toEqual([en, id]);
    expect(FORMAT).toContain(id);
    expect(FORMAT).toContain(en);
  });
});

describe('format.txt', () => {
  it('is FORMAT.md word for word', () =>
    expect(FORMAT).toBe(readFileSync(new URL('../../utils/evidence/FORMAT.md', import.meta.url), 'utf8')));
});
