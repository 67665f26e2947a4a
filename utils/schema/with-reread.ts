import { SECTIONS } from './section';
import type { Snapshot } from './snapshot';

/**
 * A look together with what a later reading of the same page copy found: sections that were read then stay as they were read then, for a difference
 * between two readers is no change of the page; sections that were not are taken from the later reading.
 */
export const withReread = (then: Snapshot, again: Snapshot): Snapshot => ({
  ...then,
  // Whose words the list was read with goes with the list.
  ...(then.trainings.state === 'unread' && { profile: again.profile }),
  ...Object.fromEntries(SECTIONS.flatMap((section) => (then[section].state === 'read' ? [] : [[section, again[section]]]))),
});
