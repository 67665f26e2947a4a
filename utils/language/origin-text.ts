import { mineFrom } from '../schema/mine';
import { isTaught } from '../schema/taught';
import { type Language, sayTime, WIB_MIN } from './dates';
import { words } from './index';
import type { StatementText } from './statement-text';

type Body = { readonly [key: string]: unknown };

/** "Ini akun saya", in words; undefined for a note of another kind. */
export const mineText = (body: Body, language: Language): StatementText | undefined => {
  const mine = mineFrom(body);
  if (!mine) return undefined;
  const say = words[language].origin;
  return { title: say.mine(mine.entries.length), happened: '', lines: [say.mineWhat(mine.entries.map((seq) => `[${seq}]`).join(', '))] };
};

/**
 * What a look is that was not recorded when its page was shown, one read again or one that counts by the participant's word; and whether its list was read with
 * words that the participant taught. Undefined for any other.
 */
export const originText = (body: Body, language: Language): string | undefined => {
  const { parser } = (body.observed ?? {}) as { parser?: unknown };
  const taught = typeof parser === 'string' && isTaught(parser) ? words[language].origin.taught : undefined;
  return [laterText(body, language), taught].filter((part) => part !== undefined).join(' ') || undefined;
};

const laterText = ({ captured, reread_of: again, taken_from: taken }: Body, language: Language): string | undefined => {
  if (typeof again !== 'number' && taken === undefined) return undefined;
  const { device_utc: at = '', offset_min: offsetMin = WIB_MIN } = (captured ?? {}) as { device_utc?: string; offset_min?: number };
  const when = Number.isNaN(Date.parse(at)) ? '…' : sayTime(at, offsetMin, language);
  const say = words[language].origin;
  return typeof again === 'number' ? say.reread(`[${again}]`, when) : say.taken(when);
};
