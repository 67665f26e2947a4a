import { p1363ToDer } from '../../utils/chain/der';
import { manifestText } from '../../utils/evidence/bag-lines';
import { digestHex } from '../../utils/evidence/digest';
import { makeZip } from '../../utils/evidence/zip/make-zip';
import { openZip } from '../../utils/evidence/zip/open-zip';
import type { Key } from './little-log';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A bundle's files below its folder, open to an attacker's hand. */
export class Tampered {
  readonly files: Map<string, Uint8Array>;
  readonly #base: string;
  private constructor(base: string, files: Map<string, Uint8Array>) {
    this.#base = base;
    this.files = files;
  }
  static async open(zip: Uint8Array): Promise<Tampered> {
    const files = await openZip(zip);
    const base = [...files.keys()][0]?.split('/')[0] ?? '';
    return new Tampered(base, new Map([...files].map(([path, bytes]) => [path.slice(base.length + 1), bytes])));
  }
  /** The same files for another attack: opening a zip costs far more. */
  copy(): Tampered {
    return new Tampered(this.#base, new Map(this.files));
  }
  text(path: string): string {
    return text(this.files.get(path));
  }
  write(path: string, content: string | Uint8Array): this {
    this.files.set(path, typeof content === 'string' ? utf8(content) : content);
    return this;
  }
  edit(path: string, change: (content: string) => string): this {
    const before = this.text(path);
    const after = change(before);
    if (after === before) throw new Error(`the attack changed nothing in ${path}`);
    return this.write(path, after);
  }
  remove(path: string): this {
    if (!this.files.delete(path)) throw new Error(`there is no ${path}`);
    return this;
  }
  /** Makes manifests, Payload-Oxum and tag manifest fit the files again, as anybody can. */
  async rebag(): Promise<this> {
    const payload = [...this.files].filter(([path]) => path.startsWith('data/'));
    const oxum = `${payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)}.${payload.length}`;
    this.write('bag-info.txt', this.text('bag-info.txt').replace(/Payload-Oxum: .*/, `Payload-Oxum: ${oxum}`));
    this.write('manifest-sha256.txt', await sums(payload));
    return this.retag();
  }
  async retag(): Promise<this> {
    const tags = [...this.files].filter(([path]) => !path.startsWith('data/') && !path.startsWith('tagmanifest'));
    return this.write('tagmanifest-sha256.txt', await sums(tags));
  }
  /** Makes export.json name the tag files that a reader acts on as they are now. */
  async tagged(): Promise<this> {
    for (const path of ['PERIKSA.txt', 'BACA-SAYA.txt']) {
      const sum = await digestHex(this.files.get(path) ?? utf8(''));
      this.write('data/export.json', this.text('data/export.json').replace(new RegExp(`"${path}":"[0-9a-f]{64}"`), `"${path}":"${sum}"`));
    }
    return this;
  }
  /** Signs the manifest, as only the holder of this key can. */
  async sign(key: Key): Promise<this> {
    const manifest = this.files.get('manifest-sha256.txt') ?? utf8('');
    this.write('manifest-sha256.txt.sig', p1363ToDer(await key.sign(manifest)));
    return this.retag();
  }
  zip(): Promise<Uint8Array> {
    return makeZip(new Map([...this.files].map(([path, bytes]) => [`${this.#base}/${path}`, bytes])), async () => undefined);
  }
}

const sums = async (files: readonly (readonly [string, Uint8Array])[]): Promise<string> => {
  const digests = await Promise.all(files.map(async ([path, bytes]) => [path, await digestHex(bytes)] as const));
  return manifestText(new Map(digests));
};
