import { ChainCheck, type CheckedLog } from '../../components/chain-check';
import type { Language } from '../../utils/language/dates';
import { checkLog } from '../../utils/ledger/check-log';
import type { ReadLedger } from '../../utils/ledger/read-ledger';

/** So that the page answers between slices. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export type CheckSectionProps = { ledger: ReadLedger; log: string; language: Language; offsetMin: number };

/** The check of a whole log, page copies included, on demand. */
export const CheckSection = ({ ledger, log, language, offsetMin }: CheckSectionProps) => {
  const check = async (signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<CheckedLog> => {
    const { size, breaks, copies, backwards } = await checkLog(ledger, log, { signal, onProgress, rest, copies: true });
    return { size, places: breaks, copies, backwards: backwards.length, time: new Date().toISOString() };
  };
  return <ChainCheck language={language} offsetMin={offsetMin} check={check} />;
};
