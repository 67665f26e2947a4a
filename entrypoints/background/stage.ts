import type { Ledger } from '../../utils/ledger/open';
import { openLedger } from '../../utils/ledger/open';
import type { Finding } from '../../utils/schema/finding';
import type { Submission } from '../../utils/schema/submission';
import type { BrowserSession } from './look/browser-session';
import { browserSession } from './look/browser-session';
import type { Recorded } from './look/record-snapshot';

/** Where looks are recorded: a ledger, a clock, the memory of a browser session. A participant's browser has one; a story build, one per story. */
export type Stage = {
  name: string;
  ledger(): Promise<Ledger>;
  /** The database was deleted or upgraded under the connection: the next `ledger()` opens it again. */
  letGo(): Promise<void>;
  clock: Clock;
  session: BrowserSession;
  /** Told of each look and each alert; a story's player listens. Nothing is recorded of a page that is nobody's. */
  looked(submission: Submission, recorded: Recorded | undefined): void;
  alerted(finding: Finding): void;
};

export type Clock = {
  kind: 'device' | 'simulated';
  /** Turns the device's milliseconds into the time that is recorded. */
  at(deviceMs: number): string;
  /** Where the device is: minutes east of UTC and the zone's name, given what the device says. */
  zone(device: Zone): Zone;
};

export type Zone = { offsetMin: number; timeZone: string };

const DEVICE_CLOCK: Clock = { kind: 'device', at: (deviceMs) => new Date(deviceMs).toISOString(), zone: (device) => device };

/** One connection, opened when it is first needed. One that failed, that ended, or that was let go, is opened anew when it is needed next. */
export const connection = (name: string): Pick<Stage, 'ledger' | 'letGo'> => {
  let ledger: Promise<Ledger> | undefined;
  const forget = (ended: Promise<Ledger>): void => {
    if (ledger === ended) ledger = undefined;
  };
  return {
    ledger: () => {
      if (ledger) return ledger;
      const opening: Promise<Ledger> = openLedger(name, undefined, () => forget(opening)).catch((error) => {
        forget(opening);
        throw error;
      });
      ledger = opening;
      return opening;
    },
    letGo: async () => {
      const old = ledger;
      ledger = undefined;
      (await old?.catch(() => undefined))?.close();
    },
  };
};

export const deviceStage: Stage = {
  name: 'saksi',
  ...connection('saksi'),
  clock: DEVICE_CLOCK,
  session: browserSession('saksi'),
  looked: () => {},
  alerted: () => {},
};
