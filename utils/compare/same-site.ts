const siteOf = (page: string): string => /^https?:\/\/(?:[^/]+\.)?([^./]+\.[^./]+\.[^./]+)(?:\/|$)/.exec(page)?.[1] ?? '';

/** Whether a page is of the same site (`prakerja.go.id`) as one of others, or none is known: only what a site has shown can be missing there. */
export const isSameSite = (page: string, pages: readonly string[]): boolean =>
  pages.length === 0 || pages.some((one) => siteOf(one) === siteOf(page));
