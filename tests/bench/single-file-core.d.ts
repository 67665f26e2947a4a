/** The one function the bench uses; the package brings no types. */
declare module 'single-file-core/single-file.js' {
  export const getPageData: (options: object) => Promise<{ content: string }>;
}
