import type { Page } from '../tools/browser';
import { isThere } from './on-page';

/** Chooses a file in a file field, once it is there, as a person would in the browser's own window. */
export const chooseFile = async (page: Page, selector: string, bytes: Uint8Array, name: string): Promise<void> => {
  await isThere(page, selector);
  await page.evaluate(
    (wanted, content, called) => {
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(content)], called));
      const input = document.querySelector(wanted) as HTMLInputElement;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    [...bytes],
    name,
  );
};
