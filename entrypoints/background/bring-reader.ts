import { browser } from '../../utils/browser';
import type { Handlers } from '../../utils/messages/receive';

/**
 * Puts the reader into the page whose content script asks for it. Not in the manifest, so that what every page of the programme gets weighs next to nothing;
 * not `web_accessible_resources`, by which a site could tell that we are there.
 */
export const readerHandlers: Pick<Handlers, 'bring-reader'> = {
  'bring-reader': async (_, { tab }) => {
    if (tab?.id === undefined) throw new Error('no tab asks for the reader');
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['/reader.js'] });
    return {};
  },
};
