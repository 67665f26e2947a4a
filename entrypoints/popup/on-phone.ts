import { browser } from '../../utils/browser';

export const isOnPhone = async (): Promise<boolean> => (await browser.runtime.getPlatformInfo()).os === 'android';
