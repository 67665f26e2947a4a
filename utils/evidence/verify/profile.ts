import { isPersonal } from '../../schema/leaves';
import type { ExportDocument } from '../payload/export-document';
import type { Fault } from '../verdict';
import type { Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';

/** `samar` shows nothing that says who the participant is: no such value, no raw screenshot, no attachment. */
const samarFaults = (bundle: Bundle, entries: readonly Witnessed[]): Fault[] =>
  entries.flatMap(({ seq, kind, leaves, files }): Fault[] => {
    const personal = leaves.filter(([name]) => isPersonal(name));
    const raw = files.filter(({ role, path }) => (kind === 'attachment' || role === 'screenshot') && bundle.files.has(`data/${path}`));
    return [
      ...personal.map(([name]) => ({ detail: `discloses ${name}, which samar withholds`, where: `entry ${seq}` })),
      ...raw.map(({ path }) => ({ detail: 'samar has no such file', where: `data/${path}` })),
    ];
  });

/** Whether the participant held back anything that a page could show. */
const isHeldByHand = ({ withheld_leaves, withheld_fields, withheld_pages }: ExportDocument): boolean =>
  withheld_leaves.length + withheld_fields.length + withheld_pages.length > 0;

/** `lengkap` leaves out no page of an entry that it shows, save where the participant says that values or pages were withheld by hand. */
const lengkapFaults = (bundle: Bundle, document: ExportDocument, entries: readonly Witnessed[]): Fault[] =>
  isHeldByHand(document)
    ? []
    : entries.flatMap(({ files }) =>
        files
          .filter(({ path }) => !bundle.files.has(`data/${path}`))
          .map(({ path }) => ({ detail: 'is missing, though lengkap shows every page of an entry in it', where: `data/${path}` })),
      );

/** What is said to be withheld by hand is. */
const byHandFaults = (bundle: Bundle, document: ExportDocument, entries: readonly Witnessed[]): Fault[] =>
  entries.flatMap(({ seq, leaves, files }): Fault[] => {
    const fields = document.withheld_fields.filter((field) => field.seq === seq).map(({ name }) => name);
    const held = leaves.filter(([name]) => document.withheld_leaves.includes(name) || fields.includes(name));
    const pages = document.withheld_pages.includes(seq) ? files.filter(({ path }) => bundle.files.has(`data/${path}`)) : [];
    return [
      ...held.map(([name]) => ({ detail: `discloses ${name}, which it says is withheld`, where: `entry ${seq}` })),
      ...pages.map(({ path }) => ({ detail: 'is there, though it says that the pages of its entry are withheld', where: `data/${path}` })),
    ];
  });

/** A bundle shows no more and no less than its profile says (evidence.md 4). */
export const checkProfile = (bundle: Bundle, entries: readonly Witnessed[]): Fault[] => {
  const { document } = bundle;
  if (document === undefined) return [];
  const faults = byHandFaults(bundle, document, entries);
  if (document.profile === 'samar') return [...faults, ...samarFaults(bundle, entries)];
  return document.profile === 'lengkap' ? [...faults, ...lengkapFaults(bundle, document, entries)] : faults;
};
