import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { handlersFor } from '../../entrypoints/background/handlers';
import { describeEntry } from '../../entrypoints/timeline/describe-entry';
import { checkChain } from '../../utils/chain/check';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import type { Entry } from '../../utils/ledger/entry';
import type { JournalLine } from '../../utils/schema/complaint';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

const content = { id: 'saksi', url: 'https://dashboard.prakerja.go.id/', tab: { id: 7 } };
const page = { id: 'saksi', url: 'chrome-extension://saksi/complaint.html' };

const MAIL: JournalLine = {
  is: 'complaint',
  happened: '2020-06-21T09:30',
  way: 'email',
  to: 'pmo',
  about: [],
  address: 'info@prakerja.go.id',
  asked: 'Saya Budi Santoso, kartu 9999 0000 1111 2222. Sertifikat saya masih 0.',
};

describe('what the participant adds to the log', () => {
  let stage: ReturnType<typeof memoryStage>;
  let log = '';
  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  });
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
    Object.assign(fakeBrowser.action, { setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}) });
    stage = memoryStage();
    stage.now = '2020-06-21T09:00:00+07:00';
    await handlersFor(async () => stage)['record-snapshot'](submissionOf(withTrainings(BUDI, [OPINI])), content);
    log = (await (await stage.ledger()).logs())[0]?.log ?? '';
  });

  const at = (now: string): ReturnType<typeof handlersFor> => {
    stage.now = now;
    return handlersFor(async () => stage);
  };
  const entry = async (seq: number): Promise<Entry> => {
    const found = await (await stage.ledger()).entry(log, seq);
    if (!found) throw new Error(`no entry ${seq}`);
    return found;
  };
  const opened = async (seq: number) => {
    const found = await entry(seq);
    if (!found.record) throw new Error(`entry ${seq} has no record`);
    const record = openRecord(found.record);
    return { ...record, leaves: new Map(revealLeaves(record, found.disclosures)) };
  };

  it('notes a complaint with both its dates, and keeps personal values behind tokens', async () => {
    expect(await at('2020-06-22T20:00:00+07:00')['record-complaint']({ log, line: MAIL }, page)).toEqual({ seq: 2 });
    const { kind, body, leaves } = await opened(2);
    expect(kind).toBe('note');
    expect(body).toMatchObject({
      statement: 'complaint',
      happened: '2020-06-21T09:30',
      way: 'email',
      to: 'pmo',
      noted: { device_utc: '2020-06-22T13:00:00.000Z' },
    });
    expect((await entry(2)).time).toBe('2020-06-22T13:00:00.000Z');
    expect(leaves.get('pengaduan/isi')).toBe('Saya ⟦pii/nama/1⟧, kartu ⟦pii/kartu/1⟧. Sertifikat saya masih 0.');
    expect(leaves.get('pengaduan/alamat')).toBe('info@prakerja.go.id');
    expect(leaves.get('pii/nama/1')).toBe('Budi Santoso');
  });

  it('keeps a short list of them beside the log, which a later look leaves as it is', async () => {
    await at('2020-06-21T10:00:00+07:00')['record-complaint']({ log, line: MAIL }, page);
    const call: JournalLine = { is: 'complaint', happened: '2020-06-21T10:05', way: 'call', to: 'pmo', unanswered: true, about: [] };
    await at('2020-06-21T10:05:00+07:00')['record-complaint']({ log, line: call }, page);
    await at('2020-07-21T09:00:00+07:00')['record-snapshot'](submissionOf(withTrainings(BUDI, [OPINI])), content);
    const row = await (await stage.ledger()).log(log);
    expect((row?.derived as Derived | undefined)?.dossier?.journal).toEqual([
      {
        seq: 2,
        at: '2020-06-21T03:00:00.000Z',
        line: { is: 'complaint', happened: '2020-06-21T09:30', way: 'email', to: 'pmo', about: [] },
      },
      { seq: 3, at: '2020-06-21T03:05:00.000Z', line: call },
    ]);
  });

  it('keeps a file byte for byte, by its hash', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
    const attachment = { what: 'certificate' as const, type: 'pdf' as const, name: 'Sertifikat Budi Santoso.pdf', happened: '2020-05-19' };
    const base64 = Buffer.from(bytes).toString('base64');
    await at('2020-06-21T11:00:00+07:00')['record-attachment']({ log, attachment, base64 }, page);
    const { kind, body, files, leaves } = await opened(2);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(kind).toBe('attachment');
    expect(body).toMatchObject({ attachment: 'certificate', observed: false, happened: '2020-05-19' });
    expect(files).toEqual([{ role: 'attachment', path: 'attachments/000002/berkas.pdf', sha256, bytes: 70_000 }]);
    expect(await (await stage.ledger()).file(sha256)).toEqual(bytes);
    expect(leaves.get('lampiran/nama')).toBe('Sertifikat ⟦pii/nama/1⟧.pdf');
  });

  it('tells them in the timeline, with what the tokens stand for', async () => {
    await at('2020-06-21T10:00:00+07:00')['record-complaint']({ log, line: MAIL }, page);
    const reply: JournalLine = { is: 'answer', happened: '2020-06-21', by: 'pmo', answer: 'automatic', re: 2, said: 'harap bersabar' };
    await at('2020-06-21T10:01:00+07:00')['record-complaint']({ log, line: reply }, page);
    const attachment = { what: 'old-evidence' as const, type: 'png' as const, name: 'layar.png', happened: '2020-05-20' };
    await at('2020-06-21T10:02:00+07:00')['record-attachment']({ log, attachment, base64: 'aGFsbw==' }, page);
    expect(describeEntry(await entry(2), 'id')).toMatchObject({
      title: 'Pernyataan Anda: Pengaduan lewat e-mail kepada Manajemen Pelaksana Prakerja (PMO) (info@prakerja.go.id)',
      lines: [
        'Terjadi: 21 Juni 2020, 09.30 (dinyatakan, bukan dilihat Saksi)',
        'Yang disampaikan: Saya Budi Santoso, kartu 9999 0000 1111 2222. Sertifikat saya masih 0.',
      ],
    });
    expect(describeEntry(await entry(3), 'en')).toMatchObject({
      title: 'Your statement: Automatic reply from the Prakerja management (PMO)',
      lines: ['Happened: 21 June 2020 (stated, not seen by Saksi)', 'For record [2]', 'The answer: harap bersabar'],
    });
    expect(describeEntry(await entry(4), 'id')).toMatchObject({
      title: 'Lampiran: Bukti lama · gambar PNG',
      lines: [
        'Terjadi: 20 Mei 2020 (dinyatakan, bukan dilihat Saksi)',
        'Berkas: layar.png',
        'Berasal dari sebelum dicatat Saksi; tanggalnya dinyatakan, bukan dilihat Saksi.',
        'Berkas yang ditambahkan sendiri, bukan hasil pengamatan Saksi.',
      ],
    });
  });

  it('is refused for a log that is not there', async () => {
    const handle = at('2020-06-21T10:00:00+07:00')['record-complaint'];
    await expect(handle({ log: 'f'.repeat(32), line: MAIL }, page)).rejects.toThrow(`there is no log ${'f'.repeat(32)}`);
  });

  it('loses nothing when several are noted at once, and the chain stays whole', async () => {
    const all = at('2020-06-21T10:00:00+07:00');
    await Promise.all(Array.from({ length: 12 }, () => all['record-complaint']({ log, line: MAIL }, page)));
    const entries: Entry[] = [];
    for await (const each of (await stage.ledger()).walk(log)) entries.push(each);
    expect(entries).toHaveLength(14);
    expect(
      checkChain(
        entries.map(({ line }) => line),
        (seq) => entries[seq]?.record,
      ),
    ).toMatchObject({ ok: true, breaks: [] });
  });
});
