/** The smallest box around an element (itself included) of which something holds. */
export const boxOf = (el: Element, holds: (box: Element) => boolean): Element | undefined => {
  for (let box: Element | null = el; box; box = box.parentElement) if (holds(box)) return box;
  return undefined;
};
