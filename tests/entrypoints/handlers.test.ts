import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openAlerted } from '../../entrypoints/background/alert/alert';
import { handlersFor } from '../../entrypoints/background/handlers';
import { StorageTrouble } from '../../utils/ledger/trouble';
import type { Sender } from '../../utils/messages/receive';
import { findingsOf, memoryStage } from './stage-of-story';
import { BUDI, OPINI, snapshotWith, submissionOf, withTrainings } from './submissions';

const sender: Sender = { id: 'saksi', url: 'https://dashboard.prakerja.go.id/', tab: { id: 7 } };

describe('what the background does with a look', () => {
  let stage: ReturnType<typeof memoryStage>;
  const create = vi.fn(async () => '');
  const badge = vi.fn(async () => {});

  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  });
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
    Object.assign(fakeBrowser.action, { setBadgeText: badge, setBadgeBackgroundColor: vi.fn(async () => {}) });
    fakeBrowser.notifications.create = create as unknown as typeof fakeBrowser.notifications.create;
    create.mockClear();
    badge.mockClear();
    stage = memoryStage();
  });

  const look = (now: string, ...args: Parameters<typeof submissionOf>) => {
    stage.now = now;
    return handlersFor(async () => stage)['record-snapshot'](submissionOf(...args), sender);
  };
  const shown = () =>
    (create.mock.calls as unknown as [id: string, options: { title: string; message: string }][]).map(([id, options]) => ({
      id,
      ...options,
    }));

  it('alerts once for each step, with what was, what is, and the two dates', async () => {
    await look('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await look('2020-08-06T09:00:00+07:00', withTrainings(BUDI, []));
    await look('2020-08-06T09:02:00+07:00', withTrainings(BUDI, []));
    await look('2020-08-06T09:30:00+07:00', withTrainings(BUDI, []));
    await look('2020-08-07T09:30:00+07:00', withTrainings(BUDI, []));
    expect(shown().map(({ title, message }) => `${title}\n${message}`)).toEqual([
      [
        'Pelatihan hilang',
        '“Menulis Opini” tampaknya hilang dari dashboard. Buka lagi daftar pelatihannya sebentar lagi untuk memastikan.',
        'Sebelumnya: Menulis Opini · Tempo Institute · Aktif · Sertifikat 0 (terakhir terlihat 21 Juli 2020)',
        'Sekarang: daftar kosong (mulai terlihat 6 Agustus 2020)',
        'Ambil tangkapan layar sekarang: klik gambar Saksi.',
      ].join('\n'),
      [
        'Pelatihan hilang',
        '“Menulis Opini” hilang dari dashboard, terlihat pada dua kunjungan terpisah.',
        'Sebelumnya: Menulis Opini · Tempo Institute · Aktif · Sertifikat 0 (terakhir terlihat 21 Juli 2020)',
        'Sekarang: daftar kosong (mulai terlihat 6 Agustus 2020)',
        'Ambil tangkapan layar sekarang: klik gambar Saksi.',
      ].join('\n'),
    ]);
    expect(badge).toHaveBeenLastCalledWith({ text: '1!' });
  });

  it('alerts in the language that was chosen', async () => {
    await handlersFor(async () => stage)['use-language']({ language: 'en' }, sender);
    await look('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await look('2020-08-06T09:00:00+07:00', withTrainings(BUDI, []));
    expect(shown()[0]?.message).toContain('last seen 21 July 2020');
  });

  it('holds alerts back in quiet hours, and shows them with the first look after', async () => {
    const quiet = { from: '22:00', to: '06:00' };
    await handlersFor(async () => stage)['use-alerts']({ silent: [], quiet }, sender);
    await look('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await look('2020-08-06T23:00:00+07:00', withTrainings(BUDI, []));
    expect(shown()).toEqual([]);
    expect(badge).toHaveBeenLastCalledWith({ text: '1!' });
    await look('2020-08-07T05:00:00+07:00', withTrainings(BUDI, []));
    expect(shown()).toEqual([]);
    await look('2020-08-07T07:00:00+07:00', withTrainings(BUDI, []));
    expect(shown().map(({ message }) => /tampaknya|dua kunjungan/.exec(message)?.[0])).toEqual(['tampaknya', 'dua kunjungan']);
    // The page they were seen on is no longer the one that is open.
    expect(shown()[0]?.message).not.toContain('tangkapan layar');
    await look('2020-08-07T08:00:00+07:00', withTrainings(BUDI, []));
    expect(shown()).toHaveLength(2);
  });

  it('shows no alert of a kind that is to be silent, and still counts it', async () => {
    await handlersFor(async () => stage)['use-alerts']({ silent: ['loss'] }, sender);
    await look('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await look('2020-08-06T09:00:00+07:00', withTrainings(BUDI, []));
    expect(shown()).toEqual([]);
    expect(badge).toHaveBeenLastCalledWith({ text: '1!' });
  });

  it('opens the finding when its alert is clicked', async () => {
    await look('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    await look('2020-08-06T09:00:00+07:00', withTrainings(BUDI, []));
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    fakeBrowser.notifications.clear = vi.fn(async () => true) as unknown as typeof fakeBrowser.notifications.clear;
    await openAlerted(shown()[0]?.id ?? '');
    const [row] = await (await stage.ledger()).logs();
    const [finding] = await findingsOf(stage);
    const url = new URL(open.mock.calls[0]?.[0].url ?? '');
    expect(url.pathname).toBe('/timeline.html');
    expect(url.searchParams.get('log')).toBe(row?.log);
    expect(decodeURIComponent(url.hash.slice(1))).toBe(finding?.key);
  });

  it('keeps a failed save visible until a look is saved again, and hands the failure to the page, which will retry', async () => {
    const ledger = vi.spyOn(stage, 'ledger').mockRejectedValue(new StorageTrouble('quota', 'disk full'));
    await expect(look('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]))).rejects.toThrow('disk full');
    expect((await fakeBrowser.storage.local.get('trouble')).trouble).toMatchObject({ kind: 'quota', detail: 'StorageTrouble: disk full' });
    expect(badge).toHaveBeenLastCalledWith({ text: '!' });
    ledger.mockRestore();
    await look('2020-07-21T09:01:00+07:00', withTrainings(BUDI, [OPINI]));
    expect((await fakeBrowser.storage.local.get('trouble')).trouble).toBeUndefined();
  });

  it('keeps nothing of a page that is nobody’s', async () => {
    const home = snapshotWith({}, { kind: 'public', url: 'https://www.prakerja.go.id/' });
    expect(await look('2020-07-21T09:00:00+07:00', home)).toEqual({});
    expect(await (await stage.ledger()).logs()).toEqual([]);
  });

  it('acknowledges a look although its alert cannot be shown', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await look('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    create.mockRejectedValueOnce(new Error('notifications are off'));
    expect(await look('2020-08-06T09:00:00+07:00', withTrainings(BUDI, []))).toEqual({ seq: 2 });
  });

  it('has the log remember an export', async () => {
    await look('2020-07-21T09:00:00+07:00', withTrainings(BUDI, [OPINI]));
    const [row] = await (await stage.ledger()).logs();
    const said = {
      log: row?.log ?? '',
      profile: 'samar' as const,
      manifestSha256: '0'.repeat(64),
      head: row?.head ?? '',
      size: 2,
      withheld: [],
    };
    expect(await handlersFor(async () => stage)['record-export'](said, sender)).toEqual({ seq: 2 });
    expect((await (await stage.ledger()).entry(said.log, 2))?.kind).toBe('export');
  });
});
