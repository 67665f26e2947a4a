/** Whether an element is a field that the page drew itself: what stands in it was typed, as in a `textarea`. */
export const isTypedIn = (el: Element): boolean =>
  el.matches('[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox]');
