import type { Answers, Carries, MessageName, Reply } from './protocol';

/** The part of `runtime` that sending needs. Passed in, so that the content script can do without the polyfill. */
export type Sender = { sendMessage(message: unknown): Promise<unknown> };

/** The background answered, and said no. */
export class NotDone extends Error {
  override name = 'NotDone';
  constructor(
    readonly why: 'refused' | 'failed',
    detail: string,
  ) {
    super(detail);
  }
}

/** Whether something ended because it was told to, here or in the background: then it left things as they were. Any other error may have come later. */
export const wasStopped = (error: unknown): boolean =>
  error instanceof NotDone ? error.message.startsWith('AbortError:') : error instanceof Error && error.name === 'AbortError';

/**
 * Says `name` to the background and waits for its answer.
 * Throws NotDone when the background says no, and the browser's own error when nobody answers (worker stopped, extension updated).
 */
export const send = async <N extends MessageName>(runtime: Sender, name: N, carries: Carries<N>): Promise<Answers<N>> => {
  const reply = (await runtime.sendMessage({ name, carries })) as Reply<N> | undefined;
  if (!reply) throw new Error(`nobody answered "${name}"`);
  if (!reply.ok) throw new NotDone(reply.why, reply.detail);
  return reply.value;
};
