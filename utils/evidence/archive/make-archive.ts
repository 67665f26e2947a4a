import { canonicalBytes } from '../../chain/canonical';
import { join, utf8 } from '../bytes';
import { digestHex } from '../digest';
import type { ExportDocument } from '../payload/export-document';
import { makeZip } from '../zip/make-zip';
import type { ArchivedPage } from './archived-pages';
import { surt } from './surt';
import { warcRecord } from './warc-record';

const WARC = 'pages.warc.gz';
const HTML = 'text/html; charset=utf-8';

const lines = (all: readonly (string | Uint8Array)[]): Uint8Array =>
  join(all.flatMap((line) => [typeof line === 'string' ? utf8(line) : line, utf8('\n')]));

/** `2020-08-06T02:14:00.000Z` → `20200806021400`. */
const stamp = (at: string): string => at.slice(0, 19).replace(/\D/g, '');

/**
 * The pages of a bundle for ReplayWeb.page: WACZ 1.1.1, unsigned, since the bundle vouches for it (evidence.md 3.3). Made of the pages and of `export.json`
 * alone, byte for byte the same by whoever makes it. Undefined where no page is shown.
 */
export const makeArchive = async (
  pages: readonly ArchivedPage[],
  { log, exported, software: { name, version } }: Omit<ExportDocument, 'tags'>,
): Promise<Uint8Array | undefined> => {
  if (pages.length === 0) return undefined;
  const software = `${name}/${version}`;
  const info = utf8(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`);
  const about = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', `<urn:x-saksi:${log}>`],
    ['WARC-Date', exported],
    ['WARC-Filename', WARC],
    ['Content-Type', 'application/warc-fields'],
  ] as const;
  const records = [warcRecord(about, info)];
  let offset = records[0]?.length ?? 0;
  const index: string[] = [];
  const listed: Uint8Array[] = [];
  for (const { seq, url, at, html } of pages) {
    const digest = `sha256:${await digestHex(html)}`;
    const record = warcRecord(
      [
        ['WARC-Type', 'resource'],
        ['WARC-Record-ID', `<urn:x-saksi:${log}:${seq}>`],
        ['WARC-Date', at],
        ['WARC-Target-URI', url.href],
        ['WARC-Block-Digest', digest],
        ['WARC-Payload-Digest', digest],
        ['Content-Type', HTML],
      ],
      html,
    );
    const where = {
      url: url.href,
      mime: 'text/html',
      status: '200',
      digest,
      length: `${record.length}`,
      offset: `${offset}`,
      filename: WARC,
    };
    index.push(`${surt(url)} ${stamp(at)} ${JSON.stringify(where)}`);
    listed.push(canonicalBytes({ id: `${seq}`, url: url.href, ts: at, title: `Entri / entry ${seq}` }));
    records.push(record);
    offset += record.length;
  }
  const files = new Map([
    [`archive/${WARC}`, join(records)],
    ['indexes/index.cdx', lines(index.sort())],
    ['pages/pages.jsonl', lines([canonicalBytes({ format: 'json-pages-1.0', id: 'pages', title: 'Pages' }), ...listed])],
  ]);
  const resources = [];
  for (const [path, bytes] of files)
    resources.push({ name: path.split('/').at(-1) ?? path, path, hash: `sha256:${await digestHex(bytes)}`, bytes: bytes.length });
  const described = canonicalBytes({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: `Saksi ${log}`,
    created: exported,
    software,
    resources,
  });
  const digest = canonicalBytes({ path: 'datapackage.json', hash: `sha256:${await digestHex(described)}` });
  files.set('datapackage.json', described).set('datapackage-digest.json', digest);
  return makeZip(files, async () => {}, { packed: false });
};
