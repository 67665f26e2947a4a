import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { handlersFor } from '../../entrypoints/background/handlers';
import { checkpointOf } from '../../entrypoints/background/seal/checkpoint-of';
import { keptSeals } from '../../entrypoints/background/seal/kept-choice';
import { sealWhatIsDue } from '../../entrypoints/background/seal/time-seal';
import { openCase } from '../../entrypoints/complaint/case-file';
import { evidenceSource } from '../../entrypoints/export/evidence-source';
import { checkpointText } from '../../utils/chain/checkpoint';
import { letter } from '../../utils/complaint/letter/letter';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { type Authority, newAuthority } from '../evidence/authority';
import { Tampered } from '../evidence/tampered';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const content = { id: 'saksi', url: 'https://dashboard.prakerja.go.id/', tab: { id: 7 } };
const page = { id: 'saksi', url: 'chrome-extension://saksi/options.html' };

describe('seals of a log', () => {
  let stage: ReturnType<typeof memoryStage>;
  let log = '';
  let authority: Authority;
  let asked: { url: string; body: Uint8Array; init: RequestInit }[];
  let broken: Set<string>;
  beforeAll(() => {
    authority = newAuthority('ec');
  });
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
    Object.assign(fakeBrowser.action, { setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}) });
    [asked, broken] = [[], new Set()];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      asked.push({ url, body: init.body as Uint8Array, init });
      if (broken.has(new URL(url).host)) throw new TypeError('Failed to fetch');
      return new Response(authority.answer(init.body as Uint8Array).slice());
    });
    stage = memoryStage();
    await look('2026-06-21T09:00:00+07:00');
    log = (await (await stage.ledger()).logs())[0]?.log ?? '';
  });
  afterEach(() => vi.unstubAllGlobals());

  const at = (now: string): ReturnType<typeof handlersFor> => {
    stage.now = now;
    return handlersFor(async () => stage);
  };
  const look = (now: string, trainings = [OPINI]) => at(now)['record-snapshot'](submissionOf(withTrainings(BUDI, trainings)), content);
  const settled = async (): Promise<void> => {
    // The handler answers before it seals; whoever comes after it in the queue comes after the seal.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await sealWhatIsDue(stage);
  };
  const kinds = async (): Promise<string[]> => {
    const all = await (await stage.ledger()).entries(log, { count: 100 });
    return all.map(({ kind }) => kind);
  };
  const hosts = (): string[] => asked.map(({ url }) => new URL(url).host);
  const bundle = async () => {
    const { bytes } = await makeBundle(await evidenceSource(await stage.ledger(), log, []), {
      profile: 'lengkap',
      now: stage.now,
      clock: 'device',
      offsetMin: 420,
    });
    const verdict = await verifyBundle(bytes);
    return { bag: await Tampered.open(bytes), failed: verdict.checks.filter(({ ok }) => !ok) };
  };

  it('are asked of nobody before the participant opts in', async () => {
    await look('2026-06-23T09:00:00+07:00', []);
    await settled();
    expect(asked).toEqual([]);
    expect(await kinds()).not.toContain('anchor');
  });

  it('come from two authorities, in the order chosen, with nothing but a digest sent, and hold in the bundle', async () => {
    await at('2026-06-21T10:00:00+07:00')['use-time-seals']({ authorities: ['digicert', 'freetsa', 'ssl'] }, page);
    expect(hosts()).toEqual(['timestamp.digicert.com', 'freetsa.org']);
    expect(await kinds()).toEqual(['genesis', 'capture', 'anchor', 'anchor']);
    for (const { body, init } of asked) {
      expect(body).toHaveLength(69);
      expect(init).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
    }
    const { bag, failed } = await bundle();
    expect(failed).toEqual([]);
    expect(bag.text('data/report.en.html')).toContain('Made by Saksi ');
    expect([...bag.files.keys()].filter((path) => path.endsWith('.tsr'))).toEqual([
      'data/anchors/000002/checkpoint.digicert.tsr',
      'data/anchors/000002/checkpoint.freetsa.tsr',
    ]);
    const [checkpoint, token] = ['checkpoint.txt', 'checkpoint.digicert.tsr'].map((name) => join(authority.folder, name)) as [
      string,
      string,
    ];
    writeFileSync(checkpoint, bag.files.get('data/anchors/000002/checkpoint.txt') ?? '');
    writeFileSync(token, bag.files.get('data/anchors/000002/checkpoint.digicert.tsr') ?? '');
    const verify = ['ts', '-verify', '-data', checkpoint, '-in', token, '-CAfile', authority.certificate];
    expect(execFileSync('openssl', verify, { encoding: 'utf8', stdio: 'pipe' })).toContain('Verification: OK');
  });

  it('are made at most daily, and at once on a finding', async () => {
    await at('2026-06-21T10:00:00+07:00')['use-time-seals']({ authorities: ['freetsa', 'digicert'] }, page);
    await look('2026-06-21T15:00:00+07:00');
    await settled();
    expect(asked).toHaveLength(2);
    await look('2026-06-22T15:00:00+07:00');
    await settled();
    expect(asked).toHaveLength(4);
    await look('2026-06-22T16:00:00+07:00', []);
    await settled();
    expect(asked).toHaveLength(6);
  });

  it('take the next authority where one is silent, and ask again later where too few answer', async () => {
    broken.add('freetsa.org');
    await at('2026-06-21T10:00:00+07:00')['use-time-seals']({ authorities: ['freetsa', 'digicert', 'ssl'] }, page);
    expect(hosts()).toEqual(['freetsa.org', 'timestamp.digicert.com', 'ts.ssl.com']);
    expect((await keptSeals()).logs[log]?.owed).toBeUndefined();
    broken.add('timestamp.digicert.com').add('ts.ssl.com');
    await look('2026-06-23T10:00:00+07:00');
    await settled();
    const owed = (await keptSeals()).logs[log]?.owed;
    expect(owed).toMatchObject({ tries: 1, got: [], next: '2026-06-23T03:15:00.000Z' });
    expect(owed?.trouble).toContain('Failed to fetch');
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([
      { name: 'saksi-seals', scheduledTime: Date.parse('2026-06-23T03:15:00.000Z') },
    ]);
    broken.clear();
    stage.now = '2026-06-23T03:16:00.000Z';
    await sealWhatIsDue(stage);
    expect((await keptSeals()).logs[log]).toEqual({ sealedAt: '2026-06-23T03:16:00.000Z' });
    expect((await bundle()).failed).toEqual([]);
  });

  it('are refused where the answer is none to the question, or the browser no longer allows to ask', async () => {
    const old = authority.stamp(new Uint8Array([1]));
    vi.stubGlobal('fetch', async () => new Response(old.slice()));
    await at('2026-06-21T10:00:00+07:00')['use-time-seals']({ authorities: ['freetsa'] }, page);
    expect((await keptSeals()).logs[log]?.owed?.trouble).toContain('is a token of something else');
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
    await at('2026-06-21T11:00:00+07:00')['use-time-seals']({ authorities: ['freetsa'] }, page);
    expect((await keptSeals()).logs[log]?.owed?.trouble).toContain('does not allow FreeTSA any more');
    expect(await kinds()).not.toContain('anchor');
  });

  it('are not kept waiting for a log that was erased', async () => {
    broken.add('freetsa.org');
    await at('2026-06-21T10:00:00+07:00')['use-time-seals']({ authorities: ['freetsa'] }, page);
    expect(Object.keys((await keptSeals()).logs)).toEqual([log]);
    await at('2026-06-21T11:00:00+07:00').erase({ log, keepLines: false }, page);
    expect(await keptSeals()).toEqual({ authorities: ['freetsa'], logs: {} });
  });

  const codeNow = async (): Promise<string> => {
    const ledger = await stage.ledger();
    const row = await ledger.log(log);
    return checkpointText(await checkpointOf(ledger, log, row?.size ?? 0));
  };

  it('by e-mail are noted as the participant says, of the code that was copied, however long the log has grown', async () => {
    const checkpoint = await codeNow();
    await look('2026-06-21T09:20:00+07:00', []);
    const sent = { log, checkpoint, to: 'info@prakerja.go.id', sent: '2026-06-21T02:10:00.000Z', messageId: '<1@mail.example>' };
    await at('2026-06-21T09:30:00+07:00')['record-seal-sent'](sent, page);
    // The same code, sent to the Ombudsman as well: one checkpoint, one signature, two seals.
    await at('2026-06-21T09:31:00+07:00')['record-seal-sent']({ ...sent, to: 'pengaduan@ombudsman.go.id' }, page);
    const { bag, failed } = await bundle();
    expect(failed).toEqual([]);
    expect(bag.text('data/anchors/000002/checkpoint.txt')).toBe(checkpoint);
    const { entries } = JSON.parse(bag.text('data/linimasa.json'));
    // Before the loss at entry 2 was seen, so what lies below the code is of class A.
    expect(entries.map((entry: { class: string; kind: string }) => `${entry.kind} ${entry.class}`)).toEqual([
      'genesis A',
      'capture A',
      'capture C',
      'finding C',
      'anchor C',
      'anchor C',
    ]);
    expect(bag.text('data/laporan.html')).toContain('pengaduan@ombudsman.go.id');
  });

  it('in a letter have the bytes that a later bundle seals: what its recipient holds is what the verifier finds', async () => {
    const ledger = await stage.ledger();
    const derived = (await ledger.log(log))?.derived as Derived;
    // The letter is written hours after the last look.
    const clock = { ok: true, value: { now: '2026-06-21T08:00:00.000Z', kind: 'device' } };
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(clock as never);
    const { facts } = await openCase(ledger, { log, label: undefined, nobodys: false, derived });
    const mail = letter('pmo-first', { ...facts, who: {} }).body;
    const code = `${/saksi-checkpoint\/1\n(?:.+\n){4}key sha256:[0-9a-f]{64}/.exec(mail)?.[0]}\n`;
    expect(code).toContain('size 2\n');
    expect(code).toContain('time 2026-06-21T02:00:00.000Z\n');
    await look('2026-06-21T20:00:00+07:00', []);
    const sent = { log, checkpoint: code, to: 'info@prakerja.go.id', sent: '2026-06-21T08:10:00.000Z' };
    await at('2026-06-21T20:01:00+07:00')['record-seal-sent'](sent, page);
    const { bag, failed } = await bundle();
    expect(failed).toEqual([]);
    expect(bag.text('data/anchors/000002/checkpoint.txt')).toBe(code);
    const { entries } = JSON.parse(bag.text('data/linimasa.json'));
    expect(entries.map((entry: { class: string }) => entry.class).join('')).toBe('AACCC');
  });

  it('by e-mail are refused for a code of another log, of another time, or not yet sent', async () => {
    const checkpoint = await codeNow();
    const sent = { log, checkpoint, to: 'info@prakerja.go.id', sent: '2026-06-21T02:10:00.000Z' };
    const note = at('2026-06-21T09:30:00+07:00')['record-seal-sent'];
    await expect(note({ ...sent, checkpoint: checkpoint.replace(log, 'f'.repeat(32)) }, page)).rejects.toThrow('not of this log');
    const redated = checkpoint.replace('time 2026-06-21T02:00', 'time 2026-06-21T02:01');
    await expect(note({ ...sent, checkpoint: redated }, page)).rejects.toThrow('not of this log');
    await expect(note({ ...sent, sent: '2026-06-20T02:10:00.000Z' }, page)).rejects.toThrow('this code is of 2026-06-21');
    await expect(note({ ...sent, sent: '2026-06-22T02:10:00.000Z' }, page)).rejects.toThrow('still to come');
    await expect(note({ ...sent, checkpoint: 'saksi' }, page)).rejects.toThrow('not a checkpoint');
  });
});
