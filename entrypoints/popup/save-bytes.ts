/** A browser has taken up a download long before; until then its address must stand. */
const FORGOTTEN_AFTER_MS = 60_000;

/** Hands content to the browser, to be saved under a name. */
export const saveBytes = (content: BlobPart, type: string, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FORGOTTEN_AFTER_MS);
};
