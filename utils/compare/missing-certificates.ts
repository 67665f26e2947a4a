import type { Certificate, Certificates } from '../schema/certificate';
import { plain } from '../schema/plain';
import { numbersIn } from './identity';
import type { KnownCount, LastRead } from './known';
import { likeness, relatedName, sameText } from './plain-text';

/** One certificate under another title: its number stayed, or its day with its provider, or most of its words. */
function renamed(title: string, was: Certificate | undefined, is: Certificate): boolean {
  if (was?.number !== undefined && is.number !== undefined) return plain(was.number) === plain(is.number);
  const related = was?.provider !== undefined && is.provider !== undefined && relatedName(was.provider, is.provider);
  if (related && was.issuedOn !== undefined && was.issuedOn === is.issuedOn) return true;
  return likeness(title, is.title) >= 0.5 && numbersIn(title) === numbersIn(is.title);
}

/** Takes away the first that fits, so that none stands for two. */
function take<T>(from: T[], fits: (each: T) => boolean): boolean {
  const at = from.findIndex(fits);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}

/**
 * Titles that this page listed and that a list of all its certificates lacks now, each as often as it is missing. Where the page names
 * not all, nothing is. `last`: the certificates as last read, for what they print beside their titles.
 */
export function missingTitles(measure: KnownCount, now: Certificates, last: LastRead<'certificates'> | undefined): string[] {
  if (now.list.length !== now.count) return [];
  const spelt = new Map<string, Certificate[]>();
  for (const each of now.list) spelt.set(plain(each.title), [...(spelt.get(plain(each.title)) ?? []), each]);
  const unfound = measure.titles.filter((title) => spelt.get(plain(title))?.pop() === undefined);
  const left = [...spelt.values()].flat();
  const missing = unfound.filter((title) => !take(left, (is) => sameText(is.title, title)));
  return missing.filter((title) => {
    const was = last?.value.list.find((each) => sameText(each.title, title));
    return !take(left, (is) => renamed(title, was, is));
  });
}
