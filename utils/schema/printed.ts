import * as z from 'zod/mini';

/** A calendar day as the page printed it, normalised: `2020-05-19`. */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** Whole rupiah. */
export const rupiah = z.int();

/** How the page wrote what stands normalised beside it: `Rp 150 ribu`, `19–21 Mei 2020`. Only what the page showed. */
export const writings = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z.optional(z.partialRecord(z.enum(keys), z.string()));

/** Text exactly as the page showed it, beside the one word our rules use for it. */
export const printed = <const Norms extends readonly [string, ...string[]]>(norms: Norms) =>
  z.strictObject({ printed: z.string(), norm: z.enum(norms) });
