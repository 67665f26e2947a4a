import type { SessionState } from '../../entrypoints/background/look/browser-session';
import type { Stage } from '../../entrypoints/background/stage';
import { freshId } from './submissions';

/** A browser session that no browser remembers. */
export const sessionInMemory = (): Stage['session'] => {
  let state: SessionState = { id: freshId() };
  return {
    current: async () => state,
    belongsTo: async (log) => {
      if (state.log !== log) state = { id: state.log ? freshId() : state.id, log };
      return state;
    },
    end: async () => {
      state = { id: freshId() };
      return state;
    },
  };
};
