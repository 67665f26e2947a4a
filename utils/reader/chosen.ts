import type { Fact } from './facts';

/** Tells of each value that was used, and from which fact. */
export type Noted = (field: string, fact: Fact) => void;

/** The fact of a record that tells a field: one that a label names, before one that only looks like it. */
export const firstOf = (facts: readonly Fact[], field: Fact['field']): Fact | undefined =>
  facts.find((fact) => fact.field === field && fact.label) ?? facts.find((fact) => fact.field === field);

/** Only what is there: a field that the page does not show is absent, not empty. */
export const present = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** How the page wrote what stands normalised in a record: prices and days, by field. */
export const writingsOf = <K extends string>(chosen: { [key in K]?: Fact | undefined }): { [key in K]?: string } | undefined => {
  const texts = Object.entries(chosen).flatMap(([field, fact]) => (fact ? [[field, (fact as Fact).text]] : []));
  return texts.length ? (Object.fromEntries(texts) as { [key in K]?: string }) : undefined;
};

export const tell = (noted: Noted, chosen: Readonly<Record<string, Fact | undefined>>): void => {
  for (const [field, fact] of Object.entries(chosen)) if (fact) noted(field, fact);
};
