import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { refold } from '../../entrypoints/background/fold/refold';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { checkChain } from '../../utils/chain/check';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import type { Entry } from '../../utils/ledger/entry';
import { eraseDatabase } from '../../utils/ledger/erase';
import { read, unread } from '../../utils/schema/reading';
import type { Training } from '../../utils/schema/training';
import { PRINTED } from '../personal/printed';
import { memoryStage } from './stage-of-story';
import { BUDI, freshId, OPINI, SITI, snapshotWith, submissionOf, withTrainings } from './submissions';

const decoder = new TextDecoder();

describe('recording a look', () => {
  let stage: ReturnType<typeof memoryStage>;

  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  });
  beforeEach(() => {
    stage = memoryStage();
  });

  const at = (now: string, ...args: Parameters<typeof submissionOf>) => {
    stage.now = now;
    return recordSnapshot(stage, submissionOf(...args), undefined);
  };
  const entriesOf = async (log: string): Promise<Entry[]> => (await stage.ledger()).entries(log, { count: 1000 });
  const logs = async () => (await stage.ledger()).logs();

  it('opens a log with a genesis, and names the account by its keyed hash alone', async () => {
    const { log, seq, known } = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    expect({ seq, known }).toEqual({ seq: 1, known: true });
    const [genesis, capture] = await entriesOf(log);
    expect(genesis?.kind).toBe('genesis');
    const { body } = openRecord(capture?.record as Uint8Array);
    expect(body.acct).toMatch(/^[0-9a-f]{64}$/);
    expect(body.observed).toMatchObject({ pelatihan: 'listed', saldo: 'not-observed', unread: { saldo: 'not-on-page' } });
    expect(decoder.decode(capture?.record)).not.toMatch(PRINTED);
  });

  it('believes nothing of a page with which the server answered that it failed, though the page did not know', async () => {
    const headers = (status: number) => ({ url: 'https://dashboard.prakerja.go.id/', status, fromCache: false, correlators: [] });
    const seen = async (status: number) => {
      const look = submissionOf(withTrainings(BUDI, [OPINI]), { status: 0 });
      const { log, seq } = await recordSnapshot(stage, look, headers(status));
      return openRecord((await entriesOf(log))[seq]?.record as Uint8Array).body;
    };
    stage.now = '2020-06-21T09:00:00+07:00';
    expect(await seen(200)).toMatchObject({ source: { status: 200 }, observed: { pelatihan: 'listed' } });
    const failed = await seen(500);
    expect(failed).toMatchObject({ source: { status: 500 }, observed: { page: 'error', pelatihan: 'not-observed', akun: 'not-observed' } });
    expect(failed.observed).toMatchObject({ unread: { pelatihan: 'page-error' } });
  });

  it('keeps the page with every personal value replaced by a token', async () => {
    const { log } = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    const [, capture] = await entriesOf(log);
    const { files } = openRecord(capture?.record as Uint8Array);
    expect(files.map(({ path }) => path)).toEqual(['snapshots/000001/page.html', 'snapshots/000001/text.txt']);
    for (const { sha256 } of files) {
      const text = decoder.decode(await (await stage.ledger()).file(sha256));
      expect(text).toContain('⟦pii/kartu/1⟧');
      expect(text).toContain('⟦pii/nama/1⟧');
      expect(text).not.toMatch(/Budi|9999/);
    }
  });

  it('records an unchanged look as a small entry that names the one it repeats', async () => {
    const { log } = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    const { seq } = await at('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    expect(seq).toBe(2);
    const again = (await entriesOf(log))[2];
    expect(openRecord(again?.record as Uint8Array).body.same_as).toBe(1);
    expect(again?.disclosures).toEqual([]);
  });

  it('answers a retry with the first entry, and finds nothing twice', async () => {
    await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    const id = freshId();
    const first = await at('2020-08-06T09:00:00+07:00', withTrainings(BUDI, []), { id });
    const second = await at('2020-08-06T09:00:05+07:00', withTrainings(BUDI, []), { id });
    expect(first.steps.map(({ rule, state }) => [rule, state])).toContainEqual(['training-disappeared', 'suspected']);
    expect(second).toMatchObject({ seq: first.seq, steps: [] });
    const kinds = (await entriesOf(first.log)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'capture')).toHaveLength(2);
  });

  describe('told late', () => {
    const START = Date.parse('2020-06-21T02:00:00.000Z');
    /** Told at minute `now` by a page that read it at minute `readAt`. */
    const look = (readAt: number, trainings: Training[], now = readAt) => {
      const minute = (count: number) => START + count * 60_000;
      const isNow = vi.spyOn(Date, 'now').mockReturnValue(minute(now));
      const clock = { ...stage.clock, at: (deviceMs: number) => new Date(deviceMs).toISOString() };
      const recorded = recordSnapshot(
        { ...stage, clock },
        submissionOf(withTrainings(BUDI, trainings), { readAt: minute(readAt) }),
        undefined,
      );
      return recorded.finally(() => isNow.mockRestore());
    };
    const KOPI: Training = { ...OPINI, title: 'Meracik Kopi', provider: 'Kopi Kita' };

    it('accuses nobody of what a later page has shown, and says where it belongs', async () => {
      await look(0, [OPINI]);
      const { log } = await look(5, [OPINI, KOPI]);
      const late = await look(3, [OPINI], 6);
      expect(late).toMatchObject({ log, seq: 3, steps: [] });
      const { body } = openRecord((await entriesOf(log))[3]?.record as Uint8Array);
      expect(body.captured).toMatchObject({ device_utc: '2020-06-21T02:03:00.000Z', late_after: 1 });
      const [row] = await logs();
      expect(row?.derived).toMatchObject({ lastLook: { at: '2020-06-21T02:05:00.000Z' }, lastComplete: '2020-06-21T02:05:00.000Z' });
      expect((await look(10, [KOPI])).steps).toMatchObject([
        { rule: 'training-disappeared', subject: 'Menulis Opini', lastGood: { seq: 2 } },
      ]);
    });

    it('is told again with the same answer, and folded again to the same', async () => {
      await look(0, [OPINI]);
      await look(5, [OPINI, KOPI]);
      const { log } = await look(3, [OPINI], 6);
      const ledger = await stage.ledger();
      const row = await ledger.log(log);
      if (!row) throw new Error('no log');
      const { known, health, lastLook, lastComplete } = row.derived as Derived;
      expect(await refold(ledger, row)).toMatchObject({ known, health, lastLook, lastComplete });
    });

    it('does not make late what a clock that was set back dates', async () => {
      await look(60, [OPINI, KOPI]);
      const { log, seq, steps } = await look(3, [OPINI]);
      expect(steps).toMatchObject([{ rule: 'training-disappeared', subject: 'Meracik Kopi' }]);
      expect(openRecord((await entriesOf(log))[seq]?.record as Uint8Array).body.captured).not.toHaveProperty('late_after');
    });
  });

  it('writes each step of a finding as an entry beside the look that showed it', async () => {
    await at('2020-07-20T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await at('2020-08-06T09:00:00+07:00', withTrainings(BUDI, []));
    const { log } = await at('2020-08-06T09:30:00+07:00', withTrainings(BUDI, []));
    const findings = (await entriesOf(log)).filter(({ kind }) => kind === 'finding');
    expect(findings.map(({ seq, record }) => ({ seq, ...openRecord(record as Uint8Array).body }))).toMatchObject([
      { seq: 3, rule: 'training-disappeared', state: 'suspected', from_seq: 1, to_seq: 2 },
      { seq: 5, rule: 'training-disappeared', state: 'confirmed', from_seq: 1, to_seq: 2, confirmed_seq: 4 },
    ]);
  });

  it('keeps no name and no code in clear where only texts were meant to be', async () => {
    const code = 'PRAT-7Q2M9X';
    await at('2020-07-20T09:00:00+07:00', withTrainings(BUDI, [{ ...OPINI, title: 'Kelas Budi Santoso', code }]), { text: `Kode ${code}` });
    const { log } = await at('2020-08-06T09:00:00+07:00', withTrainings(BUDI, []));
    const [, capture, , finding] = await entriesOf(log);
    const valuesOf = (entry: Entry | undefined) => new Map(revealLeaves(openRecord(entry?.record as Uint8Array), entry?.disclosures ?? []));
    // The finding's key has the name in lower case, which is a token of its own.
    expect(valuesOf(finding).get('temuan/perihal')).toBe('Kelas ⟦pii/nama/2⟧');
    expect(valuesOf(finding).get('pii/nama/2')).toBe('Budi Santoso');
    const { files } = openRecord(capture?.record as Uint8Array);
    expect(decoder.decode(await (await stage.ledger()).file(files[1]?.sha256 ?? ''))).toBe('Kode ⟦pii/kode/1⟧');
  });

  it('hides a name that stands beside the card number, although nothing says that it is one', async () => {
    const text = 'Rina Wati\nNomor Kartu Prakerja 9999 0000 1111 2222';
    const html = '<div>Rina Wati</div><div>Nomor Kartu Prakerja 9999 0000 1111 2222</div>';
    const { log } = await at('2020-06-21T09:00:00+07:00', withTrainings({ cardNumber: BUDI.cardNumber }, [OPINI]), { text, html });
    const [, capture] = await entriesOf(log);
    for (const { sha256 } of openRecord(capture?.record as Uint8Array).files) {
      expect(decoder.decode(await (await stage.ledger()).file(sha256))).not.toMatch(/Rina/);
    }
  });

  it('says which rules could not look, and why', async () => {
    const { log } = await at('2020-06-21T09:00:00+07:00', snapshotWith({ account: read(BUDI), trainings: unread('still-loading') }));
    const [, capture] = await entriesOf(log);
    expect(openRecord(capture?.record as Uint8Array).body.skipped).toContain('training-disappeared:trainings:still-loading');
    const [row] = await logs();
    expect((row?.derived as Derived | undefined)?.lastLook?.skipped).toContainEqual({
      rule: 'training-disappeared',
      section: 'trainings',
      why: 'still-loading',
    });
  });

  it('says it again where the same page could not be judged for another reason', async () => {
    const empty = snapshotWith({ account: read(BUDI), trainings: read([]) });
    const first = await at('2020-06-21T09:00:00+07:00', empty);
    const doubtful = { ...empty, page: { ...empty.page, pending: 1 } };
    const second = await at('2020-06-22T09:00:00+07:00', doubtful);
    const third = await at('2020-06-23T09:00:00+07:00', doubtful);
    const bodyOf = async (seq: number) => openRecord((await entriesOf(first.log))[seq]?.record as Uint8Array).body;
    expect((await bodyOf(second.seq)).skipped).toContain('training-disappeared:trainings:still-loading');
    expect((await bodyOf(third.seq)).same_as).toBe(second.seq);
  });

  it('tells what explains a change, and what is odd, with no name in clear', async () => {
    const gone = { ...OPINI, title: 'Kelas Budi Santoso', price: 150_000 };
    const looks = (trainings: Training[], amount: number) =>
      snapshotWith({
        account: read({ cardNumber: BUDI.cardNumber }),
        trainings: read(trainings),
        balance: read({ amount, printed: `Rp${amount}` }),
      });
    await at('2023-06-20T09:00:00+07:00', withTrainings(BUDI, [gone, OPINI]));
    await at('2023-06-21T09:00:00+07:00', looks([gone, OPINI], 500_000), { text: 'Siti Aminah', html: '' });
    const odd: Training = { ...OPINI, status: { printed: 'Rampung', norm: 'unknown' } };
    const { log, seq } = await at('2023-06-22T09:00:00+07:00', looks([odd], 650_000), { text: 'x', html: '' });
    const capture = (await entriesOf(log))[seq];
    const leaves = revealLeaves(openRecord(capture?.record as Uint8Array), capture?.disclosures ?? []);
    const value = (name: string) => new Map(leaves).get(name);
    expect([value('penjelasan/0/perihal'), value('penjelasan/0/sebab'), value('penjelasan/0/nilai/norm')]).toEqual([
      'Kelas ⟦pii/nama/1⟧',
      'own-cancellation',
      '150000',
    ]);
    expect(value('pii/nama/1')).toBe('Budi Santoso');
    expect([value('kejanggalan/0/apa'), value('kejanggalan/0/perihal'), value('kejanggalan/0/tampil')]).toEqual([
      'unknown-status',
      'Menulis Opini',
      'Rampung',
    ]);
  });

  it('lets no personal value stand in a reason or a remark, whatever a title says', async () => {
    const code = 'PRAT-7Q2M9X';
    const me = { ...BUDI, email: 'budi@contoh.id' };
    const secrets = ['Budi Santoso', 'budi santoso', '9999 0000 1111 2222', '9999000011112222', 'budi@contoh.id', '0812 3456 7890', code];
    const gone: Training[] = secrets.map((secret, index) => ({
      title: `Kelas ${index} ${secret}`,
      provider: 'Tempo Institute',
      price: 100_000 + index,
      status: { printed: 'Dibatalkan', norm: 'cancelled' },
      code: secret === code ? code : `KODE-00000${index}`,
    }));
    const odd: Training[] = secrets.map((secret, index) => ({
      title: `Pelatihan ${index} ${secret}`,
      status: { printed: `Rampung ${secret}`, norm: 'unknown' },
      code: `KODE-10000${index}`,
    }));
    const account = read(me);
    await at('2023-06-20T09:00:00+07:00', snapshotWith({ account, trainings: read([...gone, OPINI]) }));
    const { log, seq } = await at('2023-06-22T09:00:00+07:00', snapshotWith({ account, trainings: read([OPINI, ...odd]) }), {
      text: 'x',
      html: '',
    });
    const capture = (await entriesOf(log))[seq];
    const leaves = revealLeaves(openRecord(capture?.record as Uint8Array), capture?.disclosures ?? []);
    const judged = leaves.filter(([name]) => /^(?:penjelasan|kejanggalan)\//.test(name));
    expect(judged.filter(([name]) => name.endsWith('/perihal'))).toHaveLength(2 * secrets.length);
    for (const secret of secrets) expect(judged.filter(([, value]) => value.includes(secret))).toEqual([]);
    // What each token stands for is kept beside it, so that the whole can be shown to whom the participant wants.
    const values = new Set(leaves.filter(([name]) => name.startsWith('pii/')).map(([, value]) => value));
    for (const secret of secrets) expect(values).toContain(secret);
  });

  it('keeps two people on one browser apart', async () => {
    const budi = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    const siti = await at('2020-06-21T10:00:00+07:00', withTrainings(SITI, []));
    expect(siti.log).not.toBe(budi.log);
    expect(siti.steps).toEqual([]);
  });

  it('holds the account for a session, on pages that do not name it', async () => {
    const budi = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    const later = await at('2020-06-21T09:10:00+07:00', snapshotWith({ trainings: read([]) }));
    expect(later).toMatchObject({ log: budi.log, known: true });
    expect(later.steps).toHaveLength(1);
  });

  it('accuses nobody after a login page, until a page says whose it is', async () => {
    const budi = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    const login = snapshotWith({ trainings: unread('logged-out'), notices: unread('logged-out') }, { kind: 'login' });
    expect(await at('2020-06-21T09:05:00+07:00', login)).toMatchObject({ known: false, steps: [] });
    const nobody = await at('2020-06-21T09:10:00+07:00', snapshotWith({ trainings: read([]) }));
    expect(nobody).toMatchObject({ known: false, steps: [] });
    expect(nobody.log).not.toBe(budi.log);
  });

  it('does not take another name in the middle of a session for the same person', async () => {
    const budi = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    const other = await at('2020-06-21T09:10:00+07:00', withTrainings({ name: 'Rina Wati' }, []));
    expect(other.log).not.toBe(budi.log);
    expect(other.steps).toEqual([]);
  });

  it('a log opened by a name alone learns the card number from the first page that shows both', async () => {
    const byName = await at('2020-06-21T09:00:00+07:00', withTrainings({ name: BUDI.name }, [OPINI]));
    const byCard = await at('2020-06-22T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    expect(byCard.log).toBe(byName.log);
    expect((await logs())[0]?.marks.card).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps each new text of a page it does not understand, for a better reader', async () => {
    const unknown = snapshotWith({ account: read(BUDI), trainings: unread('unrecognised') });
    const first = await at('2020-06-21T09:00:00+07:00', unknown, { text: 'Sertifikat saya: 7 hari lagi' });
    const same = await at('2020-06-22T09:00:00+07:00', unknown, { text: 'Sertifikat saya: 6 hari lagi' });
    const changed = await at('2020-06-23T09:00:00+07:00', unknown, { text: 'Halaman baru' });
    const entries = await entriesOf(first.log);
    expect(openRecord(entries[same.seq]?.record as Uint8Array).body.same_as).toBe(first.seq);
    expect(openRecord(entries[changed.seq]?.record as Uint8Array).files).toHaveLength(2);
  });

  it('loses no look to broken Unicode in a page', async () => {
    const { seq } = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [{ ...OPINI, title: 'Menulis \ud83d' }]), { text: '\udc00' });
    expect(seq).toBe(1);
  });

  it('records on a new connection when the database was deleted under the old one', async () => {
    const { log } = await at('2020-06-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await eraseDatabase(stage.name);
    const next = await at('2020-06-22T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    expect(next).toMatchObject({ seq: 1, steps: [] });
    expect(next.log).not.toBe(log);
  });

  it('makes one unbroken chain of 25 looks at once', async () => {
    stage.now = '2020-06-21T09:00:00+07:00';
    const looks = Array.from({ length: 25 }, (_, index) =>
      recordSnapshot(stage, submissionOf(withTrainings(BUDI, [{ ...OPINI, title: `Pelatihan ${index}` }])), undefined),
    );
    const seqs = (await Promise.all(looks)).map(({ seq }) => seq);
    expect(new Set(seqs).size).toBe(25);
    const [row] = await logs();
    const entries = await entriesOf(row?.log ?? '');
    const verdict = checkChain(
      entries.map(({ line }) => line),
      (seq) => entries[seq]?.record,
    );
    expect(verdict).toMatchObject({ ok: true, breaks: [], absent: [] });
    expect(entries.filter(({ kind }) => kind === 'capture')).toHaveLength(25);
  });
});
