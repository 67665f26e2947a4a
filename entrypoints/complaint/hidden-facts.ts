import type { LetterFacts } from '../../utils/complaint/letter/letter-facts';
import { tokenise } from '../../utils/reader/tokenise';
import type { Personal } from '../background/look/capture-draft';

const BLACKED_OUT = '█████';

/**
 * Facts in which nothing says who the participant is: every known personal value, and whatever looks like one, is blacked out.
 * The seal is numbers by nature, and stays.
 */
export const hiddenFacts = ({ checkpoint, who, ...facts }: LetterFacts, personal: readonly Personal[]): LetterFacts => {
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') return tokenise('', value, personal).text.replace(/⟦[^⟧]*⟧/g, BLACKED_OUT);
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hide(inner)]));
  };
  return { ...(hide(facts) as Omit<LetterFacts, 'checkpoint'>), checkpoint };
};

/** The participant's own name, card and e-mail, as the dashboard showed them. */
export const whoOf = (personal: readonly Personal[]): NonNullable<LetterFacts['who']> => {
  const of = (kind: string): string | undefined => personal.find((one) => one.kind === kind)?.value;
  const [name, card, email] = [of('nama'), of('kartu'), of('email')];
  return { ...(name && { name }), ...(card && { card }), ...(email && { email }) };
};
