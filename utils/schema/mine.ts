import * as z from 'zod/mini';

/**
 * "Ini akun saya": the participant says that pages which name nobody are of their account. It is about the looks of one session in the log of such
 * pages, never about all of them: somebody else may have used the browser before and after.
 */
export const mineStatement = z.strictObject({
  /** The log of pages that name nobody. */
  from: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  session: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
});
export type MineStatement = z.infer<typeof mineStatement>;

/** Why a statement is not taken down. `another-account`: what it names shows signs of somebody else. `nothing`: there is no such look, or it counts already. */
export const MINE_REFUSED = ['another-account', 'nothing'] as const;

/** The public part of its `note` entry; `entries` are the numbers of the looks in the other log. */
export type MineBody = { statement: 'mine'; from: string; session: string; entries: number[] };

export const mineBody = ({ from, session }: MineStatement, entries: number[]): MineBody => ({ statement: 'mine', from, session, entries });

/** The inverse; undefined where the note is another. */
export const mineFrom = (body: { readonly [key: string]: unknown }): MineBody | undefined => {
  const { statement, from, session, entries } = body;
  if (statement !== 'mine' || typeof from !== 'string' || typeof session !== 'string' || !Array.isArray(entries)) return undefined;
  return { statement, from, session, entries: entries.filter((seq) => typeof seq === 'number') };
};
