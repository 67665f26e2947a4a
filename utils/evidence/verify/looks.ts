import { anchorFolder, pad } from '../payload/paths';
import type { Fault } from '../verdict';
import { numberAt, textAt, type Witnessed } from '../witnessed';
import { isOfEarlier } from './origins';

const NAME_OF_ROLE: Record<string, string> = {
  'page-html': 'page.html',
  'page-text': 'text.txt',
  'screenshot-redacted': 'layar-samar.png',
  screenshot: 'layar.png',
};

/** An anchor's files stand under the number of entries that it seals, all others' under their entry's number. */
const folderOf = ({ seq, kind, body }: Witnessed): string => {
  if (kind === 'anchor') return anchorFolder(numberAt(body, 'size') ?? seq);
  return `${kind === 'attachment' ? 'attachments' : 'snapshots'}/${pad(seq)}/`;
};

const fileFaults = (entry: Witnessed, where: string): Fault[] => {
  const folder = folderOf(entry);
  const { files } = entry;
  return files.flatMap(({ role, path }, index): Fault[] => {
    const name = NAME_OF_ROLE[role];
    if (!path.startsWith(folder) || (name !== undefined && path !== folder + name))
      return [{ detail: `its file ${path} (${role}) is not where a file of this entry stands`, where }];
    if (files.findIndex((other) => other.path === path) !== index) return [{ detail: `names the file ${path} twice`, where }];
    return [];
  });
};

/** Of a look, where it was: a page of the programme, and no query, which could name a person. A page kept by a click may be of any site. */
const addressFault = ({ body }: Witnessed): string | undefined => {
  const address = textAt(body, 'source', 'url');
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return 'its source.url is no address of a page';
  if (/[?#]/.test(address)) return 'its source.url has a query or a fragment, which is never kept';
  return body.witness === undefined && !PROGRAMME.test(url.hostname) ? "its source.url is of no site of the programme's" : undefined;
};
const PROGRAMME = /(^|\.)(prakerja|kemnaker)\.go\.id$/;

/** How far the device's clock was from the server's follows from both. */
const skewFault = ({ body }: Witnessed): string | undefined => {
  const skew = numberAt(body, 'captured', 'skew_ms');
  const between = Date.parse(textAt(body, 'captured', 'device_utc') ?? '') - Date.parse(textAt(body, 'captured', 'server_date') ?? '');
  return skew === undefined || skew === between ? undefined : `captured.skew_ms is ${skew}, and its two clocks are ${between} apart`;
};

/** What is never kept, whoever asks for it. */
const SECRET = /^http\/(set-cookie|cookie|authorization|proxy-authorization)$/;

/** A section that the page itself called empty has no rows. */
const contradictions = ({ body, leaves, hidden }: Witnessed): string[] => {
  const names = [...leaves.map(([name]) => name), ...hidden];
  const rowOf = (section: string) => names.find((name) => new RegExp(`^${section}/(daftar/)?\\d+/`).test(name));
  return [
    ...names.filter((name) => SECRET.test(name)).map((name) => `has ${name}, which is never kept`),
    ...['pelatihan', 'sertifikat', 'insentif', 'pemberitahuan'].flatMap((section) => {
      const row = textAt(body, 'observed', section) === 'observed-empty' ? rowOf(section) : undefined;
      return row === undefined ? [] : [`says that ${section} is empty, and has ${row}`];
    }),
  ];
};

/** What a record says beside its values agrees with its own header and number, and with itself: the device's time, the session, the address, and where its files stand. */
export const checkLooks = (entries: readonly Witnessed[]): Fault[] =>
  entries.flatMap((entry): Fault[] => {
    if (entry.withheld) return [];
    const where = `entry ${entry.seq}`;
    const faults = fileFaults(entry, where);
    if (entry.kind !== 'capture') return faults;
    const told = textAt(entry.body, 'captured', 'device_utc');
    if (told !== entry.time && !isOfEarlier(entry))
      faults.push({ detail: `captured.device_utc is ${told}, its header's time ${entry.time}`, where });
    const own = [addressFault(entry), skewFault(entry)].filter((fault) => fault !== undefined);
    faults.push(...[...own, ...contradictions(entry)].map((detail) => ({ detail, where })));
    if (!textAt(entry.body, 'captured', 'session')) faults.push({ detail: 'has no captured.session', where });
    return faults;
  });
