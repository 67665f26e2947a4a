import { clean } from '../../utils/reader/words';
import type { Notice } from '../../utils/schema/notice';
import type { Snapshot } from '../../utils/schema/snapshot';

/** What a person read from a page (tests/fixtures/dashboard/README.md). */
export type Expectation = {
  at: { url: string; status: number; ready: 'complete' | 'gave-up' | 'left' };
  page?: Record<string, unknown>;
  optional?: Record<string, unknown>;
} & Partial<
  Record<
    'account' | 'trainings' | 'certificates' | 'balance' | 'incentives' | 'notices',
    { state: string; value?: unknown; why?: string | string[] }
  >
>;

const plain = (value: unknown): unknown =>
  typeof value === 'string'
    ? clean(value)
    : Array.isArray(value)
      ? value.map(plain)
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
        : value;

const differences = (want: unknown, got: unknown, path: string, optional: Record<string, unknown>): string[] => {
  if (path in optional) {
    if (got === undefined || optional[path] === null) return [];
    return differences(optional[path], got, `${path} `, optional);
  }
  if (path === 'balance/printed' && String(want).replace(/\s/g, '') === String(got).replace(/\s/g, '')) return [];
  if (path === 'account/wave' && String(want).replace(/\D/g, '') === String(got).replace(/\D/g, '')) return [];
  // How a price or day was written is held by tests of its own.
  if (path.endsWith('/printed') && !path.startsWith('balance') && want === undefined) return [];
  if (path.endsWith('/rated') && want === false && got === undefined) return [];
  if (want && got && typeof want === 'object' && typeof got === 'object') {
    const keys = new Set([...Object.keys(want), ...Object.keys(got)]);
    return [...keys].flatMap((key) =>
      differences((want as Record<string, unknown>)[key], (got as Record<string, unknown>)[key], `${path}/${key}`, optional),
    );
  }
  return want === got ? [] : [`${path}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`];
};

const noticesDiffer = (want: readonly Notice[], got: readonly Notice[]): string[] => {
  const left = [...got];
  const missing = want.filter(({ kind, text }) => {
    const at = left.findIndex((one) => one.kind === kind && clean(one.text).includes(clean(text)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map((one) => `notice missing: ${JSON.stringify(one)}`),
    ...left.filter(({ kind }) => kind !== 'other').map((one) => `notice too many: ${JSON.stringify(one)}`),
  ];
};

/** Where a reading differs from what a person read, compared as the fixtures' README says. */
export const missed = (want: Expectation, got: Snapshot): string[] => {
  const out = Object.entries(want.page ?? {}).flatMap(([key, value]) => {
    const is = got.page[key as keyof Snapshot['page']];
    return [value].flat().includes(is) ? [] : [`page/${key}: want ${JSON.stringify(value)}, got ${JSON.stringify(is)}`];
  });
  for (const section of ['account', 'trainings', 'certificates', 'balance', 'incentives', 'notices'] as const) {
    const expected = want[section];
    const reading = got[section];
    if (!expected) continue;
    if (expected.state !== reading.state) out.push(`${section}: want ${JSON.stringify(expected)}, got ${JSON.stringify(reading)}`);
    else if (reading.state === 'unread') {
      if (![expected.why].flat().includes(reading.why)) out.push(`${section}: want unread ${expected.why}, got ${reading.why}`);
    } else if (section === 'notices') out.push(...noticesDiffer(expected.value as Notice[], reading.value as Notice[]));
    else if (section === 'certificates') {
      const [a, b] = [expected.value, reading.value] as [{ count: number; list: unknown[] }, { count: number; list: unknown[] }];
      if (a.count !== b.count) out.push(`certificates/count: want ${a.count}, got ${b.count}`);
      if (a.list.length) out.push(...differences(plain(a.list), plain(b.list), 'certificates/list', want.optional ?? {}));
    } else out.push(...differences(plain(expected.value), plain(reading.value), section, want.optional ?? {}));
  }
  return out;
};
