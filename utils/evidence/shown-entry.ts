import { parseDisclosure } from '../chain/disclosure';
import { parseHeader } from '../chain/header';
import { type OpenRecord, openRecord } from '../chain/open-record';
import { isPersonal } from '../schema/leaves';
import { SAFE_PATH } from './payload/paths';
import type { Hidden, Policy } from './policy';
import type { EvidenceSource, StoredEntry } from './source';

/** One value: what the participant is shown before an export, and what decides whether it leaves. */
export type ShownField = { name: string; value: string; disclosure: string; hidden: Hidden | undefined };
export type ShownFile = OpenRecord['files'][number] & { content: Uint8Array; hidden: Hidden | undefined };

/** One entry as a bundle will show it. `hidden`: its whole record is absent, and then it has no fields and no files here. */
export type ShownEntry = {
  header: ReturnType<typeof parseHeader>;
  record: Uint8Array | undefined;
  opened: OpenRecord | undefined;
  hidden: Hidden | undefined;
  fields: ShownField[];
  files: ShownFile[];
};

/** A value of the page itself: tokens stand in the page for those that are personal. */
const standsOnThePage = ({ name, hidden }: ShownField): boolean => (hidden === 'by-hand' || hidden === 'same-value') && !isPersonal(name);

/** One stored entry under a policy: the one place where it is decided what of it is shown, for the preview and the bundle alike. */
export const shownEntry = async (stored: StoredEntry, policy: Policy, file: EvidenceSource['file']): Promise<ShownEntry> => {
  const { seq, line, record, disclosures } = stored;
  const header = parseHeader(line);
  if (header.seq !== seq)
    throw new Error(`entry ${seq} has the line of entry ${header.seq}: the log is damaged, check it before exporting`);
  const hidden = policy.record(stored, header.kind);
  if (record === undefined || hidden !== undefined) return { header, record: undefined, opened: undefined, hidden, fields: [], files: [] };
  const fields = disclosures.map((disclosure): ShownField => {
    const { name, value } = parseDisclosure(disclosure);
    return { name, value, disclosure, hidden: policy.leaf(seq, name, value) };
  });
  const about = { seq, kind: header.kind, valueHeld: fields.some(standsOnThePage) };
  const files: ShownFile[] = [];
  const opened = openRecord(record);
  for (const ref of opened.files) {
    if (!SAFE_PATH.test(ref.path)) throw new Error(`entry ${seq} names a file ${JSON.stringify(ref.path)}, which is no path of ours`);
    const content = await file(ref.sha256);
    if (content !== undefined) files.push({ ...ref, content, hidden: policy.file(about, ref.role, ref.path, content) });
  }
  return { header, record, opened, hidden, fields, files };
};
