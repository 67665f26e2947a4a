/** What browsers do while they parse and jsdom 31 does not: `<template shadowrootmode>` becomes its parent's shadow root. */
export const attachDeclared = (root: Document | ShadowRoot | DocumentFragment): void => {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const mode = template.getAttribute('shadowrootmode') as ShadowRootMode;
    const shadow = template.parentElement?.attachShadow({ mode });
    shadow?.append(template.content);
    template.remove();
    if (shadow) attachDeclared(shadow);
  }
};
