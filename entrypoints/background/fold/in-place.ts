/**
 * A log's looks, with those that were taken in from another log where they were seen: after the last own look that is not later. An own look keeps its
 * place whatever its clock says.
 */
export const inPlace = <T extends { when: number; taken: boolean }>(looks: readonly T[]): T[] => {
  const placed = looks.filter(({ taken }) => !taken);
  for (const look of looks.filter(({ taken }) => taken)) {
    const next = placed.findIndex(({ when }) => when > look.when);
    placed.splice(next === -1 ? placed.length : next, 0, look);
  }
  return placed;
};
