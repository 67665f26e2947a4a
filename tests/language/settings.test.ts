import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsWords } from '../../utils/language/settings-words';

/** A permission that the settings could only name would be one that nobody was told about. */
it('the settings say why of every permission the extension asks for', () => {
  const [, list = ''] = /permissions: \[([^\]]+)\]/.exec(readFileSync('wxt.config.ts', 'utf8')) ?? [];
  const asked = [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  expect(asked.length).toBeGreaterThan(3);
  for (const language of ['id', 'en'] as const) {
    const told: Record<string, string> = settingsWords[language].settings.may.permissions;
    expect(asked.filter((name) => !told[name])).toEqual([]);
  }
});
