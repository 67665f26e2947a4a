import { describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../utils/messages/receive';
import { receive } from '../../utils/messages/receive';
import { NotDone, send, wasStopped } from '../../utils/messages/send';
import type { Submission } from '../../utils/schema/submission';

const self = { id: 'saksi-id', origin: 'chrome-extension://saksi-id', hosts: ['dashboard.prakerja.go.id'] };
const content = { id: 'saksi-id', url: 'https://dashboard.prakerja.go.id/pelatihan', tab: { id: 7 }, frameId: 0 };
const page = { id: 'saksi-id', url: 'chrome-extension://saksi-id/popup.html' };

const id = '0123456789abcdef0123456789abcdef';
const notRead = { state: 'unread', why: 'still-loading' } as const;
const submission: Submission = {
  id,
  load: id,
  snapshot: {
    profile: 'dashboard/1',
    page: {
      url: 'https://dashboard.prakerja.go.id/',
      title: '',
      kind: 'participant',
      ready: 'gave-up',
      pending: 1,
      errorBanner: false,
      translated: false,
    },
    account: notRead,
    trainings: notRead,
    certificates: notRead,
    balance: notRead,
    incentives: notRead,
    notices: notRead,
  },
  html: '',
  text: '',
  readAt: 1,
  monoMs: 1,
  timeZone: 'Asia/Jakarta',
  offsetMin: 420,
  status: 200,
  language: 'id',
  view: { w: 360, h: 640, dpr_pct: 200, doc_h: 640 },
  trigger: 'load',
};

const handlers = (over: Partial<Handlers> = {}): Handlers => ({
  'bring-reader': vi.fn(async () => ({})),
  'record-snapshot': vi.fn(async () => ({ seq: 3 })),
  'record-export': vi.fn(async () => ({ seq: 4 })),
  'record-complaint': vi.fn(async () => ({ seq: 5 })),
  'record-attachment': vi.fn(async () => ({ seq: 6 })),
  'record-statement': vi.fn(async () => ({ seq: 5 })),
  'record-rereading': vi.fn(async () => ({ recorded: 0 })),
  'this-is-mine': vi.fn(async () => ({})),
  'record-seal-sent': vi.fn(async () => ({ seq: 7 })),
  'use-time-seals': vi.fn(async () => ({})),
  'capture-page': vi.fn(async () => ({ seq: 7, screenshot: true, masked: false })),
  clock: vi.fn(async () => ({ now: '2020-08-06T02:14:00.000Z', kind: 'device' as const })),
  restore: vi.fn(async () => ({ restored: [] })),
  'stop-restore': vi.fn(async () => ({})),
  'backup-made': vi.fn(async () => ({})),
  erase: vi.fn(async () => ({})),
  teach: vi.fn(async () => ({ id: '1a2b3c4d' })),
  'forget-lesson': vi.fn(async () => ({})),
  'use-alerts': vi.fn(async () => ({})),
  'use-language': vi.fn(async () => ({})),
  ...over,
});

describe('receiving messages', () => {
  it('answers a content script on the programme’s page', async () => {
    const mine = handlers();
    expect(await receive({ name: 'record-snapshot', carries: submission }, content, self, mine)).toEqual({ ok: true, value: { seq: 3 } });
    expect(mine['record-snapshot']).toHaveBeenCalledExactlyOnceWith(submission, content);
  });

  it.each([
    ['another extension', { ...content, id: 'other' }],
    ['another site', { ...content, url: 'https://dashboard.prakerja.go.id.evil.example/' }],
    ['the site over http', { ...content, url: 'http://dashboard.prakerja.go.id/' }],
    ['a frame inside the page', { ...content, frameId: 3 }],
    ['no tab at all', { id: 'saksi-id', url: content.url }],
    ['no address', { id: 'saksi-id' }],
    ['our own page, which may not record a look', page],
  ])('refuses a look from %s', async (_, sender) => {
    const mine = handlers();
    expect(await receive({ name: 'record-snapshot', carries: submission }, sender, self, mine)).toMatchObject({
      ok: false,
      why: 'refused',
    });
    expect(mine['record-snapshot']).not.toHaveBeenCalled();
  });

  it('refuses a page’s message from a content script', async () => {
    expect(await receive({ name: 'use-language', carries: { language: 'id' } }, content, self, handlers())).toMatchObject({
      ok: false,
      why: 'refused',
    });
  });

  it.each([
    ['a missing field', { ...submission, load: undefined }],
    ['an extra field', { ...submission, token: 'x' }],
    ['a wrong section', { ...submission, snapshot: { ...submission.snapshot, trainings: { state: 'read', value: 'none' } } }],
    ['nothing', undefined],
  ])('refuses a look with %s, and says where', async (_, carries) => {
    const mine = handlers();
    const reply = await receive({ name: 'record-snapshot', carries }, content, self, mine);
    expect(reply).toMatchObject({ ok: false, why: 'refused', detail: expect.stringContaining('wrong shape at') });
    expect(mine['record-snapshot']).not.toHaveBeenCalled();
  });

  it.each([
    [undefined],
    [null],
    ['record-snapshot'],
    [{}],
    [{ name: 'toString' }],
    [{ name: 7 }],
    [{ name: 'story-clock', now: '2020-01-01' }],
  ])('leaves %j to others', (message) => {
    expect(receive(message, content, self, handlers())).toBeUndefined();
  });

  it('speaks a thrown error as a failure', async () => {
    const mine = handlers({ 'record-snapshot': async () => Promise.reject(new RangeError('disk full')) });
    expect(await receive({ name: 'record-snapshot', carries: submission }, content, self, mine)).toEqual({
      ok: false,
      why: 'failed',
      detail: 'RangeError: disk full',
    });
  });
});

describe('sending messages', () => {
  it('gives back the value', async () => {
    expect(await send({ sendMessage: async () => ({ ok: true, value: { seq: 9 } }) }, 'record-snapshot', submission)).toEqual({ seq: 9 });
  });

  it('throws what the background refused', async () => {
    const refused = send(
      { sendMessage: async () => ({ ok: false, why: 'refused', detail: 'wrong shape' }) },
      'record-snapshot',
      submission,
    );
    await expect(refused).rejects.toThrow(NotDone);
  });

  it('tells what was stopped from what failed after that, wherever it happened', async () => {
    const answered = async (error: Error): Promise<unknown> => {
      const runtime = {
        sendMessage: async (message: unknown) => receive(message, page, self, handlers({ restore: () => Promise.reject(error) })),
      };
      return send(runtime, 'restore', { staged: id, adopt: [] }).catch((thrown: unknown) => thrown);
    };
    const stopped = new DOMException('stopped', 'AbortError');
    expect(wasStopped(await answered(stopped))).toBe(true);
    expect(wasStopped(stopped)).toBe(true);
    expect(wasStopped(await answered(new Error('the disk is full')))).toBe(false);
    expect(wasStopped(new Error('the disk is full'))).toBe(false);
  });
  it('throws when nobody answers', async () => {
    await expect(send({ sendMessage: async () => undefined }, 'record-snapshot', submission)).rejects.toThrow('nobody answered');
  });
});
