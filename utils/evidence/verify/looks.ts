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

/** What a record says beside its values agrees with its own header and number: the device's time, the session, and where its files stand. */
export const checkLooks = (entries: readonly Witnessed[]): Fault[] =>
  entries.flatMap((entry): Fault[] => {
    if (entry.withheld) return [];
    const where = `entry ${entry.seq}`;
    const faults = fileFaults(entry, where);
    if (entry.kind !== 'capture') return faults;
    const told = textAt(entry.body, 'captured', 'device_utc');
    if (told !== entry.time && !isOfEarlier(entry))
      faults.push({ detail: `captured.device_utc is ${told}, its header's time ${entry.time}`, where });
    if (!textAt(entry.body, 'captured', 'session')) faults.push({ detail: 'has no captured.session', where });
    return faults;
  });
