/** How an element is built: its own name and those of the elements in it. */
export const shapeOf = (el: Element): string =>
  el.childElementCount ? `${el.tagName}>${[...el.children].map(({ tagName }) => tagName).join()}` : '';
