import { CENTRAL, findEnd, LOCAL } from './open-zip';

/** The names in a zip's directory as they stand there, of a zip that would not be opened too; none where it has no directory that can be read. */
export const namesInZip = (bytes: Uint8Array): string[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  try {
    const end = findEnd(view);
    for (let at = view.getUint32(end + 16, true); at + 46 <= end && view.getUint32(at, true) === CENTRAL; ) {
      const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
      names.push(new TextDecoder('latin1').decode(bytes.subarray(at + 46, at + 46 + name)));
      at += 46 + name + extra + comment;
    }
  } catch {
    // No end, or one that points nowhere: whoever opens it says so.
  }
  return names;
};

/** Whether nothing speaks for a zip: neither how the bytes begin nor how they end. A damaged one has the other of both still; of no bytes at all nothing can be told. */
export const isNoZip = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) === LOCAL) return false;
  try {
    findEnd(view);
    return false;
  } catch {
    return true;
  }
};
