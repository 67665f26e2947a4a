// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EntryWords } from '../../components/entry-words';
import { FindingCard } from '../../components/finding-card';
import type { Finding } from '../../utils/schema/finding';

const HOSTILE = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror=alert(1)>',
  '</bdi></p><h1>Palsu</h1>',
  '\u202egnp.exe\u202c \u2066x',
  '=HYPERLINK("http://x","y")',
  '\u0000\u0007\u001b[2J',
  'nul\ud800surrogate',
  '\u200bnol\u2028',
];
const NOTHING_HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800]/;
const seen = { seq: 1, at: '2020-08-06T02:00:00.000Z', load: '', session: '' };

describe.each(HOSTILE)('what a page or a note says: %j', (text) => {
  afterEach(() => render(null, document.body));
  const sound = (): void => {
    expect(document.querySelectorAll('script, img, h1, a, iframe')).toHaveLength(0);
    expect(document.title).not.toBe('owned');
    expect(document.body.textContent).not.toMatch(NOTHING_HIDDEN);
  };

  it('neither runs, nor breaks, nor misleads in an entry of the timeline', () => {
    const entry = { seq: 3, time: seen.at, sort: 'told' as const, title: text, lines: [text, 'Pelatihan (1)'] };
    render(<EntryWords entry={entry} language="id" offsetMin={420} />, document.body);
    sound();
    expect(document.querySelectorAll('bdi')).toHaveLength(2);
  });

  it('nor in a finding of the popup and the timeline', () => {
    const finding: Finding = {
      key: 'k',
      rule: 'training-disappeared',
      severity: 'loss',
      state: 'suspected',
      subject: text,
      was: text,
      is: `${text}!`,
      firstSeen: seen,
      lastGood: seen,
    } as unknown as Finding;
    render(<FindingCard finding={finding} language="id" offsetMin={420} />, document.body);
    sound();
    expect(document.querySelectorAll('article')).toHaveLength(1);
  });
});

describe('five megabytes of text', () => {
  const long = `${'judul '.repeat(850_000)}AKHIR`;
  afterEach(() => render(null, document.body));

  it('are cut in an entry of the timeline, and how much is left out is said', () => {
    const entry = { seq: 3, time: seen.at, sort: 'told' as const, title: 'Kunjungan', lines: [long] };
    render(<EntryWords entry={entry} language="id" offsetMin={420} />, document.body);
    expect(document.body.textContent).toContain('… (+5095005)');
    expect(document.body.textContent?.length).toBeLessThan(6_000);
  });
  it('and in a finding', () => {
    const finding = {
      key: 'k',
      rule: 'training-disappeared',
      severity: 'loss',
      state: 'suspected',
      subject: long,
      was: long,
      is: long.replace('judul', 'JUDUL'),
    };
    render(
      <FindingCard finding={{ ...finding, firstSeen: seen, lastGood: seen } as Finding} language="id" offsetMin={420} />,
      document.body,
    );
    expect(document.body.textContent?.match(/… \(\+5095005\)/g)).toHaveLength(3);
    expect(document.body.textContent?.length).toBeLessThan(17_000);
  });
});
