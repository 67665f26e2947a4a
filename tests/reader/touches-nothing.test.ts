import { afterEach, describe, expect, it, vi } from 'vitest';
import { fingerprint, hasChanged } from '../../utils/reader/fingerprint';
import { isWaiting } from '../../utils/reader/loading';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { serialise } from '../../utils/reader/serialise';
import { documentOf, profileOf, URL_OF_DASHBOARD } from './page';

const SECRET = 'rahasia-8231';

const PAGE = `<p>Halo, Budi Santoso</p><form action="/kirim"><input name="otp" value="${SECRET}"><input type="password" value="${SECRET}">
  <input type="checkbox" checked><select><option>Semua status</option><option value="${SECRET}">Aktif</option></select><textarea>${SECRET}</textarea>
  <div contenteditable="true">${SECRET}</div><div role="textbox">${SECRET}</div><p contenteditable="false">Ubah ulasan</p><button>Kirim</button></form>
  <h2>Pelatihan Saya</h2><input type="search" placeholder="Cari" value="${SECRET}">
  <div><h3>Menulis Opini</h3><p>Status: Aktif</p><a href="/s">Lihat Sertifikat</a></div>`;

/** What a page keeps to itself, and what does something on it: by the class that has it. */
const KEPT: Record<string, string[]> = {
  HTMLInputElement: ['value', 'checked', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'files', 'selectionStart'],
  HTMLTextAreaElement: ['value', 'defaultValue'],
  HTMLSelectElement: ['value', 'selectedIndex', 'selectedOptions'],
  HTMLOptionElement: ['value', 'selected'],
  HTMLFormElement: ['submit', 'requestSubmit', 'reset', 'elements'],
  HTMLElement: ['click', 'focus', 'blur'],
  Document: ['cookie', 'write', 'execCommand'],
  Storage: ['getItem', 'setItem', 'removeItem', 'key', 'length'],
  XMLHttpRequest: ['open', 'send'],
};

describe('reading a page', () => {
  afterEach(() => vi.unstubAllGlobals());
  const document = documentOf(PAGE);
  const window = document.defaultView as unknown as Record<string, { prototype: object }> & Window & typeof globalThis;
  const touched: string[] = [];
  for (const [owner, names] of Object.entries(KEPT))
    for (const name of names) {
      const { prototype } = (window as Record<string, { prototype: object }>)[owner] as { prototype: object };
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      const trap = (): never => {
        touched.push(`${owner}.${name}`);
        throw new Error(`${owner}.${name}`);
      };
      if (own) Object.defineProperty(prototype, name, { configurable: true, get: trap, set: trap });
    }
  const before = document.documentElement.outerHTML;
  const changes: string[] = [];
  const observer = new window.MutationObserver((records) => changes.push(...records.map(({ type }) => type)));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  it('asks no field, storage or cookie, sends and clicks nothing, and leaves every element as it was', () => {
    vi.stubGlobal('fetch', () => touched.push('fetch'));
    const profile = profileOf(URL_OF_DASHBOARD);
    isWaiting(document, profile);
    const { snapshot, places, found } = readSnapshot(document, profile, { url: URL_OF_DASHBOARD, status: 200, ready: 'complete' });
    const copy = serialise(document);
    expect(hasChanged(document, fingerprint(document, places))).toBe(false);
    expect(touched).toEqual([]);
    expect(observer.takeRecords()).toEqual([]);
    expect(changes).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(snapshot.trainings).toEqual({ state: 'unread', why: 'filtered' });
    expect(JSON.stringify([snapshot, found, copy])).not.toContain(SECRET);
    expect(copy.text).toContain('Ubah ulasan');
  });
  it('and would be caught at it', () => {
    expect(() => document.querySelector('input')?.value).toThrow('HTMLInputElement.value');
    expect(() => document.cookie).toThrow('Document.cookie');
    expect(touched).toEqual(['HTMLInputElement.value', 'Document.cookie']);
  });
});
