import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayTime } from '../utils/language/dates';

/** Something about the log or the device that the participant should know, though looks are still being recorded. Times are ISO 8601, UTC. */
export type Condition =
  /** A log that was here is gone, or ends earlier than it did. `seen`: when it was last written to. */
  | { is: 'log-lost'; at: string; lost: { log: string; size: number; seen: string }[] }
  /** The log does not check; `seq` is the first place. */
  | { is: 'chain-broken'; at: string; log: string; seq: number; why: string }
  /** The device's clock is a day or more from the server's. */
  | { is: 'clock-wrong'; at: string; server: string }
  /** The device's clock stands before that of the entry before. */
  | { is: 'clock-back'; at: string; before: string }
  /** Tabs that an earlier version of the extension still sits in; nothing of them is recorded until they are loaded again. */
  | { is: 'reload-tab'; at: string; tabs: number[] };

export type ConditionListProps = {
  conditions: readonly Condition[];
  language: Language;
  offsetMin: number;
  /** The participant has read that a log is lost, and need not be told again. */
  onUnderstood?: (condition: Condition) => void;
};

/** Each with what to do about it. */
export const ConditionList = ({ conditions, language, offsetMin, onUnderstood }: ConditionListProps) => {
  const say = words[language].storage;
  const time = (at: string): string => sayTime(at, offsetMin, language);
  const sentence = (condition: Condition): string => {
    switch (condition.is) {
      case 'log-lost': {
        const last = condition.lost.reduce((latest, { seen }) => (seen > latest ? seen : latest), '');
        return say.logLost(
          condition.lost.reduce((sum, { size }) => sum + size, 0),
          time(last),
        );
      }
      case 'chain-broken':
        return say.chainBroken(condition.seq);
      case 'clock-wrong':
        return say.clockWrong(time(condition.at), time(condition.server));
      case 'clock-back':
        return say.clockBack(time(condition.at), time(condition.before));
      case 'reload-tab':
        return say.reloadTab(condition.tabs.length);
    }
  };
  return (
    <>
      {conditions.map((condition) => (
        <section key={condition.is} class="state late" role="status" data-condition={condition.is}>
          <p>{sentence(condition)}</p>
          {condition.is === 'chain-broken' && <p class="quiet">{say.technical(condition.why)}</p>}
          {condition.is === 'log-lost' && onUnderstood && (
            <button type="button" onClick={() => onUnderstood(condition)}>
              {say.understood}
            </button>
          )}
        </section>
      ))}
    </>
  );
};
