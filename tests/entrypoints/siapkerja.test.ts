import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchSiapkerja } from '../../entrypoints/background/siapkerja';

type Script = { id: string; matches: string[]; js: string[] };

describe('SIAPkerja is read', () => {
  let allowed: string[];
  let scripts: Script[];
  beforeEach(() => {
    [allowed, scripts] = [[], []];
    Object.assign(fakeBrowser.permissions, {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.includes(origin)),
    });
    Object.assign(fakeBrowser.scripting, {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => scripts.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (more: Script[]) => {
        if (more.some(({ id }) => scripts.some((one) => one.id === id))) throw new Error('Duplicate script ID');
        scripts.push(...more);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
    });
  });

  it('only where the permission is there, on its one host, by the same script', async () => {
    await watchSiapkerja();
    expect(scripts).toEqual([]);
    allowed = ['https://siapkerja.kemnaker.go.id/*'];
    await Promise.all([watchSiapkerja(), watchSiapkerja()]);
    expect(scripts).toMatchObject([{ matches: ['https://siapkerja.kemnaker.go.id/*'], js: ['content-scripts/prakerja.js'] }]);
  });

  it('and no more once it is taken back', async () => {
    allowed = ['https://siapkerja.kemnaker.go.id/*'];
    await watchSiapkerja();
    allowed = [];
    await watchSiapkerja();
    expect(scripts).toEqual([]);
  });
});
