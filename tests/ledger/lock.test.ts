import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { lock, unlock } from '../../utils/ledger/lock';
import { findProgram } from '../tools/programs.mjs';
import { textOf, utf8 } from './fixtures';

const PASSPHRASE = 'abadi-kopi-jendela-rusa-tebu-yakin-zona';

/** Small work, so that the tests are quick. */
const lightly = (text: string): Promise<Uint8Array> =>
  lock(utf8(text), PASSPHRASE, () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(10);
    return encrypter.encrypt(utf8(text));
  });

describe('a locked backup', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await lightly('isi');
  });

  it('opens with its passphrase', async () => expect(textOf(await unlock(file, PASSPHRASE))).toBe('isi'));

  it('says that the passphrase is wrong', async () => {
    await expect(unlock(file, 'abadi')).rejects.toMatchObject({ name: 'BackupRefused', because: 'passphrase' });
  });

  it.each([
    ['changed at its end', (bytes: Uint8Array) => bytes.with(bytes.length - 1, (bytes.at(-1) as number) ^ 1)],
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -5)],
  ])('says that it is damaged where it was %s', async (_how, change) => {
    await expect(unlock(change(file), PASSPHRASE)).rejects.toMatchObject({ because: 'damaged' });
  });

  it('says that another file is none', async () => {
    await expect(unlock(utf8('PK\u0003\u0004 a zip that nobody locked'), PASSPHRASE)).rejects.toMatchObject({ because: 'not-a-backup' });
  });

  it('is made with the work of age itself: 2^18', async () => {
    expect(textOf((await lock(utf8('isi'), PASSPHRASE)).subarray(0, 80))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  }, 60_000);

  it.each([
    ['Chromium', new RangeError('Array buffer allocation failed')],
    ['Firefox', new Error('Out of Memory')],
    ['another', new RangeError('Invalid typed array length')],
    ['a fourth', 'allocation size overflow'],
  ])('is made with less where there is no memory for that, as %s says it', async (_browser, error) => {
    const asked: number[] = [];
    const encrypt = async (work: number): Promise<Uint8Array> => {
      asked.push(work);
      if (work === 18) throw error;
      return utf8('locked');
    };
    expect(textOf(await lock(utf8('isi'), PASSPHRASE, encrypt))).toBe('locked');
    expect(asked).toEqual([18, 16]);
  });

  it('hides no other failure behind less work', async () => {
    const encrypt = async (): Promise<Uint8Array> => {
      throw new TypeError('no');
    };
    await expect(lock(utf8('isi'), PASSPHRASE, encrypt)).rejects.toThrow('no');
  });

  it('is opened by the age program', async () => {
    const age = findProgram('age');
    if (!age || spawnSync('script', ['--version']).error) {
      console.warn('not shown here: the programs age and script are not installed (Debian: age, bsdutils)');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'saksi-age-'));
    try {
      writeFileSync(join(folder, 'cadangan.age'), file);
      // age asks a terminal for the passphrase, and `script` is one.
      execFileSync('script', ['-qec', `${age} -d -o ${folder}/isi.txt ${folder}/cadangan.age`, '/dev/null'], {
        input: `${PASSPHRASE}\n`,
        timeout: 60_000,
      });
      expect(execFileSync('cat', [join(folder, 'isi.txt')], { encoding: 'utf8' })).toBe('isi');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);
});
