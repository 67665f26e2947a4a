import { browser } from '../../../utils/browser';

/** What the participant calls this device. */
export const deviceName = async (): Promise<string | undefined> => {
  const { device } = (await browser.storage.local.get('device')) as { device?: string };
  return device?.trim() || undefined;
};
