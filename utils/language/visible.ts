/**
 * Characters that draw nothing, or change how their neighbours are drawn: controls (but not tab and line feed, nor the marks that choose between a sign and its picture), zero-width, bidirectional,
 * tag and filler characters (Unicode: Default_Ignorable_Code_Point), line separators, interlinear marks, lone surrogates.
 */
const UNSEEN = /(?!\t|\n|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** Plain text, as nearly all of it is: there is nothing to look for. Asking this first halves what a report's escaping costs. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;

/** `a\u202eb` → `aU+202Eb`: what cannot be seen is spelled out, so that a report cannot be made to mislead its reader. */
export const visible = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNSEEN, (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
