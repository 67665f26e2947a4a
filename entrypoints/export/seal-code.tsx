import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { Verbatim } from '../../components/verbatim';
import { browser } from '../../utils/browser';
import { parseCheckpoint } from '../../utils/chain/checkpoint';
import { type Language, localMinute, sayTime } from '../../utils/language/dates';
import { sealWords } from '../../utils/language/seal-words';
import { send } from '../../utils/messages/send';
import { fromLocal } from './from-local';

export type SealCodeProps = {
  log: string;
  /** The checkpoint of the whole log, as text. */
  newest: string;
  language: Language;
  offsetMin: number;
};

/** Where complaints go by mail; the participant may have written elsewhere. */
const OFFICE = 'info@prakerja.go.id';

const keyOf = (log: string): string => `sealCode:${log}`;

/** The code that was copied is the one that was sent, however long the log has grown since. */
const copiedBefore = async (log: string): Promise<string | undefined> =>
  (await browser.storage.local.get(keyOf(log)))[keyOf(log)] as string | undefined;

const SentForm = ({
  log,
  code,
  language,
  offsetMin,
  onNoted,
}: Omit<SealCodeProps, 'newest'> & { code: string; onNoted(): Promise<void> }) => {
  const say = sealWords[language];
  const [told, setTold] = useState('');
  const note = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const [to, when, messageId] = ['to', 'when', 'message-id'].map((name) => String(fields.get(name) ?? '').trim()) as [
      string,
      string,
      string,
    ];
    try {
      const said = { to, sent: fromLocal(when, offsetMin), ...(messageId !== '' && { messageId }) };
      const { seq } = await send(browser.runtime, 'record-seal-sent', { log, checkpoint: code, ...said });
      setTold(say.noted(seq));
      await onNoted();
    } catch (error) {
      setTold(say.failed(reasonOf(error)));
    }
  };
  return (
    <form class="choices" onSubmit={(event) => void note(event)}>
      <h3>{say.sentTitle}</h3>
      <p class="quiet">{say.sentWhat}</p>
      <label>
        {say.to} <input name="to" type="email" required maxLength={200} value={OFFICE} />
      </label>
      <label>
        {say.when} <input name="when" type="datetime-local" required value={localMinute(new Date().toISOString(), offsetMin)} />
      </label>
      <label>
        {say.messageId} <input name="message-id" maxLength={200} />
      </label>
      <button type="submit" id="note-sent">
        {say.note}
      </button>
      <p role="status" id="seal-noted">
        {told}
      </p>
    </form>
  );
};

/** The code that a complaint e-mail carries, and the note that it was sent. */
export const SealCode = ({ log, newest, language, offsetMin }: SealCodeProps) => {
  const say = sealWords[language];
  const [code, setCode] = useState(newest);
  const [copied, setCopied] = useState(false);
  const [told, setTold] = useState('');
  useEffect(
    () =>
      void copiedBefore(log).then((before) => {
        setCode(before ?? newest);
        setCopied(before !== undefined);
      }),
    [log, newest],
  );
  const copy = async (): Promise<void> => {
    await browser.storage.local.set({ [keyOf(log)]: code });
    setCopied(true);
    await navigator.clipboard.writeText(code).then(
      () => setTold(say.copied),
      () => setTold(say.copyFailed),
    );
  };
  const forget = async (): Promise<void> => {
    await browser.storage.local.remove(keyOf(log));
  };
  const renew = async (): Promise<void> => {
    await forget();
    setCode(newest);
    setCopied(false);
  };
  const { size, time } = parseCheckpoint(code);
  return (
    <section class="choices" id="seal">
      <h2>{say.code}</h2>
      <p>{say.codeWhat}</p>
      <p class="quiet">{say.codeOf(size, sayTime(time, offsetMin, language))}</p>
      <Verbatim id="seal-code">{code}</Verbatim>
      {code !== newest && (
        <p class="state late">
          {say.newer}{' '}
          <button type="button" onClick={() => void renew()}>
            {say.useNewest}
          </button>
        </p>
      )}
      <button type="button" id="copy-code" onClick={() => void copy()}>
        {say.copy}
      </button>
      <p role="status">{told}</p>
      {copied && <SentForm log={log} code={code} language={language} offsetMin={offsetMin} onNoted={forget} />}
    </section>
  );
};
