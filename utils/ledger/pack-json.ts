import { deflate, inflate } from '../deflate';

/** JSON as it is kept: deflated. */
export const packJson = (value: unknown): Promise<Uint8Array> => deflate(new TextEncoder().encode(JSON.stringify(value)));
export const unpackJson = async (packed: Uint8Array): Promise<unknown> => JSON.parse(new TextDecoder().decode(await inflate(packed)));
