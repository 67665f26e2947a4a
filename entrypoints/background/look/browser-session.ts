import { browser } from '../../../utils/browser';

/** What holds until the browser closes or the participant logs out: a session id, and whose log the session's pages belong to. */
export type SessionState = { id: string; log?: string };

export type BrowserSession = {
  current(): Promise<SessionState>;
  /** From now on, this session's pages are this log's. A session that belonged to another log ends. */
  belongsTo(log: string): Promise<SessionState>;
  /** A login or logout page was seen. */
  end(): Promise<SessionState>;
};

const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

/** Kept in `storage.session`, because the worker's own memory ends with the worker. */
export const browserSession = (name: string): BrowserSession => {
  const key = `session:${name}`;
  const keep = async (state: SessionState): Promise<SessionState> => {
    await browser.storage.session.set({ [key]: state });
    return state;
  };
  const current = async (): Promise<SessionState> => {
    const stored = (await browser.storage.session.get(key))[key] as SessionState | undefined;
    return stored ?? keep({ id: freshId() });
  };
  return {
    current,
    belongsTo: async (log) => {
      const state = await current();
      if (state.log === log) return state;
      return keep({ id: state.log ? freshId() : state.id, log });
    },
    // Also where nobody was known: whoever logs in next is another session, or two people's pages could be claimed as one's.
    end: () => keep({ id: freshId() }),
  };
};
