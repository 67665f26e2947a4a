import type { Leaf } from '../schema/leaves';
import type { Language } from './dates';
import { sealWords } from './seal-words';

type Body = { readonly [key: string]: unknown };

/** A seal in words: to whom the log was shown, how much of it, and by which key it can be found again. Undefined for one of a later version. */
export const sealText = (
  { by, size, tsa, checkpoint_sha256: checkpoint }: Body,
  leaves: readonly Leaf[],
  language: Language,
): string[] | undefined => {
  const say = sealWords[language].told;
  if (typeof size !== 'number' || typeof checkpoint !== 'string') return undefined;
  const code = say.code(checkpoint.slice(0, 15));
  if (by === 'email') return [say.mail(leaves.find(([name]) => name === 'segel/kepada')?.[1] ?? say.somebody, size - 1), code];
  return by === 'rfc3161' ? [say.token(String(tsa), size - 1), code] : undefined;
};
