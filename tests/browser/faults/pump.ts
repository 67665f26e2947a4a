/** What one page sent and had acknowledged, as it tells the site (never the extension): /saksi-test/{sent|kept}?… */
export type Sent = { id: string; load: string; n: number; readAt: number };

/** The part of the API that is used; `browser` in Firefox, `chrome` in Chromium. */
type Runtime = {
  sendMessage(message: { name: string; carries: Record<string, unknown> }): Promise<{ ok: boolean; value?: { seq?: number } }>;
};
declare const browser: { runtime: Runtime } | undefined;
declare const chrome: { runtime: Runtime };

/**
 * Runs beside the real content script, in its world, and may use nothing from around it. Tells the site of each look that the background
 * acknowledged. After the first real look it sends looks of its own without a pause, three at a time, made from that one: two of three
 * unchanged, every fortieth with the trainings gone. First it repeats those that the page has under `#unanswered`.
 */
const pump = (): void => {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  const send = runtime.sendMessage.bind(runtime);
  const tell = (what: string, fields: Record<string, unknown>): void => {
    const query = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
    void fetch(`${location.origin}/saksi-test/${what}?${query}`, { method: 'POST' }).catch(() => {});
  };
  const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

  const deliver = async (carries: Record<string, unknown>): Promise<{ ok: boolean; value?: { seq?: number } }> => {
    const reply = await send({ name: 'record-snapshot', carries });
    if (reply?.ok) tell('kept', { load: carries.load, n: carries.monoMs, seq: reply.value?.seq });
    return reply;
  };

  type Template = { snapshot: object; html: string };
  const made = ({ snapshot, html, ...rest }: Template, { id, load, n, readAt }: Sent): Record<string, unknown> => ({
    ...rest,
    id,
    load,
    readAt,
    monoMs: n,
    snapshot: {
      ...snapshot,
      notices: { state: 'read', value: [{ kind: 'other', text: `Pengumuman ${Math.floor(n / 3)}` }] },
      ...(n % 40 === 39 && { trainings: { state: 'read', value: [] } }),
    },
    html: `${html}<p>Pengumuman ${n} ${load}</p>`,
  });

  const until = async (template: Template, sent: Sent): Promise<void> => {
    for (;;) {
      const reply = await deliver(made(template, sent)).catch(() => undefined);
      if (reply?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const flow = async (template: Template): Promise<void> => {
    const unanswered: Sent[] = JSON.parse(document.getElementById('unanswered')?.textContent ?? '[]');
    await Promise.all(unanswered.map((sent) => until(template, sent)));
    const most = Number(document.documentElement.dataset.most ?? Number.MAX_SAFE_INTEGER);
    let n = 0;
    const lane = async (): Promise<void> => {
      while (n < most) {
        n += 1;
        const sent = { id: freshId(), load: freshId(), n, readAt: Date.now() };
        tell('sent', sent);
        await until(template, sent);
      }
    };
    await Promise.all([lane(), lane(), lane()]);
  };

  let flows = false;
  runtime.sendMessage = async (message) => {
    if (message.name !== 'record-snapshot') return send(message);
    const reply = await deliver(message.carries);
    if (reply?.ok && !flows) {
      flows = true;
      void flow(message.carries as Template);
    }
    return reply;
  };
};

export const PUMP = `(${pump})();\n`;
