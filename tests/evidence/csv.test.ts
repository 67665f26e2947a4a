import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../utils/evidence/csv';

const written = (rows: string[][], separator: ',' | ';' = ','): Promise<string> => toCsv(rows, separator, async () => {});
const only = async (cell: string): Promise<string> => (await written([[cell]])).slice(1, -2);
const vectors = new URL('../../../shared/vectors/', import.meta.url).pathname;

describe('a cell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+62 812', `"'+62 812"`],
    ['-5', `"'-5"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    [' =1', `"' =1"`],
    ['\u00a0=1', `"'\u00a0=1"`],
    ['\ufeff=1', `"'U+FEFF=1"`],
    ['ok\n=cmd', `"'ok =cmd"`],
    ['ok\r\n@x', `"'ok @x"`],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
    ['|cmd', `"'|cmd"`],
    ['%x', `"'%x"`],
    ['\tx', `"' x"`],
    ['Menulis Opini, "Menembus"', '"Menulis Opini, ""Menembus"""'],
    ['Rp150.000', '"Rp150.000"'],
    ['a\nb', '"a b"'],
    ['a\u0000b\ud800', '"aU+0000bU+D800"'],
    ['\u200b=1', '"U+200B=1"'],
    ['\u202egnp.exe', '"U+202Egnp.exe"'],
  ])('%j is written %s', async (cell, as) => expect(await only(cell)).toBe(as));
});

describe('a table', () => {
  it('has a byte order mark, CRLF, every cell quoted, and no sep= line', async () => {
    expect(
      await written([
        ['a', 'b'],
        ['1', ''],
      ]),
    ).toBe('\ufeff"a","b"\r\n"1",""\r\n');
  });
  it('has a semicolon variant', async () => expect(await written([['a', 'b']], ';')).toBe('\ufeff"a";"b"\r\n'));
  it.skipIf(!existsSync(`${vectors}blns.json`))('lets none of the naughty strings begin a formula', async () => {
    const strings: string[] = JSON.parse(readFileSync(`${vectors}blns.json`, 'utf8'));
    for (const text of strings)
      expect(await only(text)).toMatch(/^"('|(?![\s\u00a0\ufeff]*[=+\-@|%\t\uff1d\uff0b\uff0d\uff20]))[^\r\n]*"$/u);
  });
  it.skipIf(!existsSync(`${vectors}csv-spectrum`))('reads back as csv-spectrum says, line breaks flattened', async () => {
    for (const name of readdirSync(`${vectors}csv-spectrum/json`)) {
      const rows: Record<string, string>[] = JSON.parse(readFileSync(`${vectors}csv-spectrum/json/${name}`, 'utf8'));
      const table = await written(rows.map((row) => Object.values(row)));
      const cells = [...table.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell?.replaceAll('""', '"').replace(/^'/, ''));
      expect(cells).toEqual(rows.flatMap((row) => Object.values(row).map((cell) => cell.replace(/\r\n|\n/g, ' '))));
    }
  });
});
