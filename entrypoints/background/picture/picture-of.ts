import { blackOut } from './black-out';
import { placesOf } from './places-of';
import { screenshotOf } from './screenshot';

/** PNGs: as it looked, and with what says who the participant is painted over. */
export type Picture = { raw?: Uint8Array; masked?: Uint8Array };

/**
 * How a tab looks. Without `masked` where the page moved between the picture and our looking where to paint, or is enlarged by hand: a picture that might
 * show a name is not called masked.
 */
export const pictureOf = async (tab: number, personal: readonly string[]): Promise<Picture> => {
  const before = await placesOf(tab, personal);
  const raw = await screenshotOf(tab);
  const after = await placesOf(tab, personal);
  if (!raw) return {};
  if (!before || !after || JSON.stringify(before) !== JSON.stringify(after) || before.scroll[2] !== 1) return { raw };
  try {
    return { raw, masked: await blackOut(raw.slice(), before) };
  } catch (error) {
    console.warn('Saksi: no masked picture', error);
    return { raw };
  }
};
