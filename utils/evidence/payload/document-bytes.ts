import { canonicalBytes, type Json } from '../../chain/canonical';
import { join, utf8 } from '../bytes';
import type { Breathe } from '../slices';

/** `[a,b]`, an item at a time. */
async function* listBytes(items: readonly Json[], breathe: Breathe): AsyncGenerator<Uint8Array> {
  yield utf8('[');
  for (const [at, item] of items.entries()) {
    if (at > 0) yield utf8(',');
    yield canonicalBytes(item);
    await breathe();
  }
  yield utf8(']');
}

/** The canonical bytes of a document (`canonicalBytes`), whose lists are as long as the log: made an item at a time, with a breath after each. */
export const documentBytes = async (document: { readonly [key: string]: Json }, breathe: Breathe): Promise<Uint8Array> => {
  const parts = [utf8('{')];
  for (const [at, key] of Object.keys(document).sort().entries()) {
    const value = document[key] as Json;
    parts.push(utf8(`${at > 0 ? ',' : ''}${JSON.stringify(key)}:`));
    if (!Array.isArray(value)) parts.push(canonicalBytes(value));
    else for await (const part of listBytes(value, breathe)) parts.push(part);
  }
  return join([...parts, utf8('}')]);
};
