/** Clicks what is not there yet as soon as it is: some of it does not stand there long. */
export const clickOnceThere = (selector: string): void => {
  const watch = new MutationObserver(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) return;
    watch.disconnect();
    found.click();
  });
  watch.observe(document.body, { childList: true, subtree: true });
};
