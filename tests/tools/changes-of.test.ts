import { expect, it } from 'vitest';
import { changesOf } from './changes-of';

const CHANGELOG = '# Changelog\n\n## 0.10.0 – unreleased\n\n- New.\n\n## 0.1.0 – 2026-12-01\n\n- First.\n';

it('takes one version, up to the next', () => {
  expect(changesOf('0.10.0', CHANGELOG)).toBe('## 0.10.0 – unreleased\n\n- New.\n\n');
  expect(changesOf('0.1.0', CHANGELOG)).toBe('## 0.1.0 – 2026-12-01\n\n- First.\n');
});

it('refuses a version that the changelog does not know', () => {
  expect(() => changesOf('0.2.0', CHANGELOG)).toThrow('nothing about 0.2.0');
});
