/** What the participant holds back, and what of their own words they let go, as the page keeps it: a new object for each change. */
export type Choice = {
  seqs: readonly number[];
  leaves: readonly string[];
  fields: readonly Field[];
  pages: readonly number[];
  opened: readonly Field[];
};
type Field = { seq: number; name: string };

export const nothingHeld: Choice = { seqs: [], leaves: [], fields: [], pages: [], opened: [] };

/** `pelatihan/0/harga/norm` and `pelatihan/0/harga` are one choice: the same fact in two spellings. */
const twin = (name: string): string => name.replace(/\/norm$/, '');

const toggled = <T>(list: readonly T[], is: (one: T) => boolean, held: boolean, one: T): T[] => {
  const others = list.filter((each) => !is(each));
  return held ? [...others, one] : others;
};

export const holdEntry = (choice: Choice, seq: number, held: boolean): Choice => ({
  ...choice,
  seqs: toggled(choice.seqs, (one) => one === seq, held, seq),
});

export const holdPages = (choice: Choice, seq: number, held: boolean): Choice => ({
  ...choice,
  pages: toggled(choice.pages, (one) => one === seq, held, seq),
});

/** Letting a value go also lets go of it everywhere: one tick, one meaning. */
export const holdField = (choice: Choice, seq: number, name: string, held: boolean): Choice => ({
  ...choice,
  leaves: held ? choice.leaves : choice.leaves.filter((one) => one !== twin(name)),
  fields: toggled(choice.fields, (one) => one.seq === seq && one.name === twin(name), held, { seq, name: twin(name) }),
});

export const openField = (choice: Choice, seq: number, name: string, open: boolean): Choice => ({
  ...choice,
  opened: toggled(choice.opened, (one) => one.seq === seq && one.name === name, open, { seq, name }),
});

export const isFieldOpened = ({ opened }: Choice, seq: number, name: string): boolean =>
  opened.some((one) => one.seq === seq && one.name === name);

export const holdEverywhere = (choice: Choice, name: string, held: boolean): Choice => ({
  ...choice,
  leaves: toggled(choice.leaves, (one) => one === twin(name), held, twin(name)),
});

export const isFieldHeld = ({ fields, leaves }: Choice, seq: number, name: string): boolean =>
  leaves.includes(twin(name)) || fields.some((one) => one.seq === seq && one.name === twin(name));

export const isHeldEverywhere = ({ leaves }: Choice, name: string): boolean => leaves.includes(twin(name));

export const isNothing = (choice: Choice): boolean => Object.values(choice).every((list) => list.length === 0);
