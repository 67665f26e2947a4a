import * as z from 'zod/mini';
import type { Answers, Carries, MessageName, Reply, Speaker } from './protocol';
import { protocol } from './protocol';

// Zod would probe `new Function`, which an extension's CSP forbids and reports.
z.config({ jitless: true });

/** What the browser says about who sent a message. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
};

/** Our own identity, against which a sender is checked. */
export type Self = { id: string; origin: string; hosts: readonly string[] };

export type Handlers = { [N in MessageName]: (carries: Carries<N>, sender: Sender) => Promise<Answers<N>> };

const speakerOf = (sender: Sender, self: Self): Speaker | undefined => {
  if (sender.id !== self.id || !sender.url) return undefined;
  if (!URL.canParse(sender.url)) return undefined;
  const url = new URL(sender.url);
  if (`${url.protocol}//${url.host}` === self.origin) return 'page';
  const isTopFrame = sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0;
  return isTopFrame && url.protocol === 'https:' && self.hosts.includes(url.host) ? 'content' : undefined;
};

const isMessage = (message: unknown): message is { name: MessageName; carries: unknown } =>
  typeof message === 'object' &&
  message !== null &&
  'name' in message &&
  typeof message.name === 'string' &&
  Object.hasOwn(protocol, message.name);

/**
 * Answers one message, or `undefined` where the message is none of ours.
 * The sender is checked first, then the shape; what a handler throws becomes a spoken failure.
 */
export const receive = (message: unknown, sender: Sender, self: Self, handlers: Handlers): Promise<Reply<MessageName>> | undefined => {
  if (!isMessage(message)) return undefined;
  const { name, carries } = message;
  const refuse = async (detail: string): Promise<Reply<MessageName>> => ({ ok: false, why: 'refused', detail });
  const { from, carries: shape } = protocol[name];
  const speaker = speakerOf(sender, self);
  if (speaker !== from) return refuse(`"${name}" may only come from ${from}, not from ${speaker ?? sender.url ?? 'an unknown sender'}`);
  const parsed = z.safeParse(shape as z.ZodMiniType, carries);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`"${name}" has the wrong shape at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`);
  }
  const handle = handlers[name] as (carries: unknown, sender: Sender) => Promise<Answers<MessageName>>;
  return handle(parsed.data, sender).then(
    (value): Reply<MessageName> => ({ ok: true, value }),
    (error): Reply<MessageName> => ({
      ok: false,
      why: 'failed',
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }),
  );
};
