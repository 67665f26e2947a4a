import { isPersonal } from '../../schema/leaves';
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

/** `lengkap` leaves out no page of an entry that it shows, save where the participant says that values were withheld by hand. */
const lengkapFaults = (bundle: Bundle, entries: readonly Witnessed[]): Fault[] =>
  (bundle.document?.withheld_leaves.length ?? 0) > 0
    ? []
    : entries.flatMap(({ files }) =>
        files
          .filter(({ path }) => !bundle.files.has(`data/${path}`))
          .map(({ path }) => ({ detail: 'is missing, though lengkap shows every page of an entry in it', where: `data/${path}` })),
      );

/** A bundle shows no more and no less than its profile says (evidence.md 4). */
export const checkProfile = (bundle: Bundle, entries: readonly Witnessed[]): Fault[] => {
  const profile = bundle.document?.profile;
  if (profile === 'samar') return samarFaults(bundle, entries);
  return profile === 'lengkap' ? lengkapFaults(bundle, entries) : [];
};
