import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { anchor } from './anchor';
import { newAuthority } from './authority';
import { type Draft, type Key, littleLog, newKey, sameLook, semarang } from './little-log';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const options = { profile: 'lengkap', now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
let key: Key;
beforeAll(async () => {
  key = await newKey();
});

/** These entries, chained and signed by the key's holder as if they were true; the second language, for its limits. */
const verdictOf = async (drafts: readonly Draft[]) =>
  verifyBundle((await makeBundle(littleLog(key, drafts), options)).bytes, { language: 'en' });
const failures = async (drafts: readonly Draft[]): Promise<string[]> =>
  (await verdictOf(drafts)).checks
    .filter(({ ok }) => !ok)
    .map(({ id, detail, where }) => `${id} ${where}: ${detail.replace(/^[^(]*\(|\)$/g, '')}`);

/** The case with other words in the finding that is entry 6 (suspected) or 8 (confirmed). */
const told = (seq: 6 | 8, body: object): Draft[] =>
  semarang(key).map((draft, own) => (own === seq ? { ...draft, body: { ...draft.body, ...body } } : draft));
const look = (seq: number, change: (body: Record<string, unknown>) => object): Draft[] =>
  semarang(key).map((draft, own) =>
    own === seq
      ? { ...draft, body: { ...draft.body, ...change(draft.body as Record<string, unknown>) } as NonNullable<Draft['body']> }
      : draft,
  );

describe('what a finding rests on', () => {
  it('is so in the case itself', async () => expect(await failures(semarang(key))).toEqual([]));

  it.each<[string, 6 | 8, object, string]>([
    ['the first entry, which is no look', 6, { to_seq: 0 }, 'findings entry 6: to_seq is 0, which is no look at the dashboard'],
    ['another finding', 8, { from_seq: 6 }, 'findings entry 8: from_seq is 6, which is no look at the dashboard'],
    ['a look before that is after', 8, { from_seq: 7 }, "findings entry 8: to_seq is 5, from_seq 7: not in the order of a finding's life"],
    [
      'the look that first showed it',
      8,
      { confirmed_seq: 5 },
      "findings entry 8: confirmed_seq is 5, to_seq 5: not in the order of a finding's life",
    ],
    ['a state of its own', 8, { state: 'terbukti' }, 'findings entry 8: its state is "terbukti"'],
    ['a severity of its own', 8, { severity: 'disaster' }, 'findings entry 8: its severity is "disaster"'],
    ['no look that resolved it', 8, { state: 'resolved' }, 'findings entry 8: is resolved, and no look says so'],
    ['a look of a later step', 8, { state: 'suspected' }, 'findings entry 8: is suspected, and yet has a look of a later step'],
    [
      'a value that no look has',
      6,
      { fields: ['pelatihan/7/status'] },
      'findings entry 6: rests on pelatihan/7/status, which none of its looks has',
    ],
    [
      'a promise that ended before it began',
      6,
      { promise: { id: 'x', since: '2020-06-21', due: '2020-06-01', source: 'x' } },
      'findings entry 6: its promise was due on 2020-06-01, before it began on 2020-06-21',
    ],
  ])('%s', async (_, seq, body, fault) => expect(await failures(told(seq, body))).toContain(fault));

  it('a list that was not read, at the look before or at the one after', async () => {
    for (const seq of [1, 5]) {
      const unread = look(seq, ({ observed }) => ({ observed: { ...(observed as object), pelatihan: 'not-observed' } })).map(
        (draft, own) =>
          own === seq ? { ...draft, leaves: (draft.leaves ?? []).filter(([name]) => !name.startsWith('pelatihan/')) } : draft,
      );
      expect(
        (await failures(unread)).filter((fault) => fault.includes('nothing of what this rule judges was read there')).length,
      ).toBeGreaterThan(0);
    }
  });
  it.each<[string, object]>([
    ['requests were still under way', { pending: 7 }],
    ['the page had not come to rest', { ready: 'left' }],
    ['an error stood on the page', { error_banner: true, pemberitahuan: 'observed-empty' }],
    ['another list had failed', { unread: { insentif: 'page-error' } }],
  ])('an empty list beside which %s', async (_, signs) => {
    const doubtful = look(5, ({ observed }) => ({ observed: { ...(observed as object), ...signs } }));
    expect(await failures(doubtful)).toEqual([
      'findings entry 6: to_seq: nothing of what this rule judges was read there',
      'findings entry 8: to_seq: nothing of what this rule judges was read there',
      'findings entry 8: confirmed_seq: nothing of what this rule judges was read there',
    ]);
  });
  it('an error beside a refused purchase is none: it is what a contradiction is made of', async () => {
    const refused = look(5, ({ observed }) => ({ observed: { ...(observed as object), error_banner: true, pemberitahuan: 'listed' } }));
    expect(await failures(refused)).toEqual([]);
  });
  it('a page with which the server answered that it failed, also where it repeats one that did not', async () => {
    const failed = (seq: number) => look(seq, ({ source }) => ({ source: { ...(source as object), status: 500 } }));
    const fault = (seq: number, step: string) => `findings entry ${seq}: ${step}: the server answered 500 there, so that nothing was read`;
    expect(await failures(failed(5))).toEqual([fault(6, 'to_seq'), fault(8, 'to_seq')]);
    expect(await failures(failed(7))).toEqual([fault(8, 'confirmed_seq')]);
  });
  it('a second look in the same page load, or minutes later in one session; in another session it counts', async () => {
    const again = (time: string, captured: object): Draft[] =>
      semarang(key).map((draft, own) => {
        if (own === 7) {
          const second = sameLook(time, 5);
          return { ...second, body: { ...second.body, captured: { ...(second.body?.captured as object), ...captured } } };
        }
        if (own !== 8) return draft;
        const { sightings } = draft.body as { sightings: { confirmed: object } };
        return {
          ...draft,
          time,
          body: { ...draft.body, sightings: { ...sightings, confirmed: { ...sightings.confirmed, at: time } } as never },
        };
      });
    const [first, soon] = ['2020-08-06T05:00:00.000Z', '2020-08-06T02:14:30.000Z'];
    expect(await failures(again(first, { load: '5'.padStart(32, '0') }))).toEqual([
      'findings entry 8: is confirmed by the page load that first showed it',
    ]);
    expect(await failures(again(soon, {}))).toEqual([
      'findings entry 8: is confirmed within ten minutes of the session that first showed it',
    ]);
    expect(await failures(again(soon, { session: '1'.repeat(32) }))).toEqual([]);
  });
});

describe('what a look says of itself', () => {
  it.each<[string, string, string]>([
    ['a query', 'https://dashboard.prakerja.go.id/?nik=1', 'its source.url has a query or a fragment, which is never kept'],
    ['a fragment', 'https://dashboard.prakerja.go.id/#x', 'its source.url has a query or a fragment, which is never kept'],
    ['a script', 'javascript:alert(1)', 'its source.url is no address of a page'],
    ['another site', 'https://prakerja.go.id.evil.example/', "its source.url is of no site of the programme's"],
  ])('an address with %s', async (_, url, fault) =>
    expect(await failures(look(1, ({ source }) => ({ source: { ...(source as object), url } })))).toEqual([`records entry 1: ${fault}`]),
  );
  it('two clocks that are not as far apart as it says', async () => {
    const server = { server_date: 'Sun, 21 Jun 2020 02:00:03 GMT' };
    const told = (skew_ms: number) => look(1, ({ captured }) => ({ captured: { ...(captured as object), ...server, skew_ms } }));
    expect(await failures(told(-2_000))).toEqual([]);
    expect(await failures(told(0))).toEqual(['records entry 1: captured.skew_ms is 0, and its two clocks are -2000 apart']);
  });
  it('an empty list with a row, and a cookie', async () => {
    expect(await failures(look(1, ({ observed }) => ({ observed: { ...(observed as object), pelatihan: 'observed-empty' } })))).toEqual([
      'records entry 1: says that pelatihan is empty, and has pelatihan/0/nama',
    ]);
    const cookie = semarang(key).map(
      (draft, own): Draft => (own === 1 ? { ...draft, leaves: [...(draft.leaves ?? []), ['http/set-cookie', 'a=b']] } : draft),
    );
    expect(await failures(cookie)).toEqual(['records entry 1: has http/set-cookie, which is never kept']);
  });
});

describe('what the participant said', () => {
  const [june, time] = ['2020-06-21T03:00:00.000Z', '2020-08-07T02:00:00.000Z'];
  const said = (body: NonNullable<Draft['body']>): Draft[] => [
    ...semarang(key),
    { kind: 'note', time, body: { noted: { device_utc: june }, ...body } },
  ];
  it.each<[string, NonNullable<Draft['body']>, string]>([
    ['a day of no calendar', { statement: 'complaint', happened: '2020-13-77' }, 'its happened is "2020-13-77", which is no day'],
    ['a promise for none', { statement: 'answer', promised: '31 Juni' }, 'its promised is "31 Juni", which is no day'],
    ['an answer to what comes later', { statement: 'answer', re: 9 }, 'its re is 9, which is no earlier complaint'],
    ['an answer to a look', { statement: 'answer', re: 1 }, 'its re is 1, which is no earlier complaint'],
  ])('%s', async (_, body, fault) => expect(await failures(said(body))).toEqual([`records entry 9: ${fault}`]));
  it('in words that this version does not know is no fault: a later one may have written it', async () => {
    expect(await failures(said({ statement: 'objection', happened: '2020-08-07', way: 'pigeon', to: 'ministry', re: 2 }))).toEqual([]);
  });
});

describe('the dates of seals', () => {
  it('tell which entries are dated before a seal that they come after', async () => {
    const drafts = semarang(key).slice(0, 6);
    // The authority's clock is this machine's: years after the case.
    const token = await anchor(drafts, '2020-08-06T02:14:10.000Z', { by: 'rfc3161', authority: newAuthority() }, key);
    const { ok, cannotConclude } = await verdictOf([...drafts, token, sameLook('2020-08-06T05:00:00.000Z', 5)]);
    expect(ok).toBe(true);
    expect(cannotConclude.filter((sentence) => sentence.includes('AFTER a time seal'))).toEqual([expect.stringMatching(/\[6, 7\]$/)]);
    expect((await verdictOf(semarang(key))).cannotConclude.join()).not.toContain('AFTER a time seal');
  });
  it('say that those of e-mails are by the participant’s word', async () => {
    const drafts = semarang(key).slice(0, 6);
    const mail = await anchor(drafts, '2020-08-06T04:00:00.000Z', { by: 'email', sent: '2020-08-06T03:00:00.000Z' }, key);
    expect((await verdictOf([...drafts, mail])).cannotConclude.join()).toContain("by the participant's word until the e-mail is found");
    expect((await verdictOf(drafts)).cannotConclude.join()).not.toContain("by the participant's word until the e-mail is found");
  });
  it.each([
    ['years before what they seal was there', '2019-01-01T00:00:00.000Z', true],
    ['years after it was noted that they were sent', '2030-01-01T00:00:00.000Z', true],
    ['on no day at all', 'kemarin', true],
    ['within a day of what can be', '2020-08-06T01:00:00.000Z', false],
  ])('name those of e-mails that were sent %s', async (_, sent, isNamed) => {
    const drafts = semarang(key).slice(0, 6);
    const mail = await anchor(drafts, '2020-08-06T04:00:00.000Z', { by: 'email', sent }, key);
    const { ok, cannotConclude } = await verdictOf([...drafts, mail]);
    expect(ok).toBe(true);
    const named = cannotConclude.filter((sentence) => sentence.includes('is impossible'));
    expect(named).toEqual(isNamed ? [expect.stringMatching(/\[6\]$/)] : []);
  });
});
