import { LeakFound, type LeakGate } from './leak-gate';
import { searchedTexts } from './searched-text';

/** Files in which sentences of ours stand beside values from the log. All others hold values and structure alone. */
const PROSE = /^(PERIKSA\.txt|BACA-SAYA\.txt|data\/(format\.txt|laporan\.html|report\.en\.html|linimasa[a-z-]*\.csv))$/;

/** What all other files are made from: looked at first, so that the file named is the one to withhold. */
const SOURCE = /^data\/(records|disclosures|snapshots|attachments|anchors)\//;

/** The last look before anything leaves: throws `LeakFound` at the first personal value in any file's name or bytes. */
export const searchForLeaks = async (
  files: ReadonlyMap<string, Uint8Array>,
  gates: { strict: LeakGate; prose: LeakGate },
  onFile: () => Promise<void>,
): Promise<void> => {
  const inOrder = [...files].sort(([a], [b]) => Number(SOURCE.test(b)) - Number(SOURCE.test(a)));
  for (const [path, bytes] of inOrder) {
    const gate = PROSE.test(path) ? gates.prose : gates.strict;
    for (const text of [path, ...searchedTexts(path, bytes)]) {
      const kind = gate.find(text);
      if (kind !== undefined) throw new LeakFound(path, kind);
    }
    await onFile();
  }
};
