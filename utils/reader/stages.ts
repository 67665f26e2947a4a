/** Lists of the stages of one thing, of which the page marks the one that is reached: `Dibeli > Belajar > Selesai`. None of their texts is a status or a count. */
export const stagesOf = (document: Document): Element[] =>
  [...document.querySelectorAll('[aria-current=step]')].flatMap((step) => step.closest('ol,ul,[role=list]') ?? []);
