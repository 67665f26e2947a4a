import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { browser } from '../../utils/browser';
import { type Language, sayTime } from '../../utils/language/dates';
import { sealWords } from '../../utils/language/seal-words';
import { send } from '../../utils/messages/send';
import { AUTHORITIES, type Authority, type AuthorityId, FIRST_CHOICE, hostPatternOf } from '../../utils/schema/authorities';
import { type KeptSeals, keptSeals } from '../background/seal/kept-choice';
import { choose, moveUp, type SealChoice, sealChoice } from './seal-choice';

const known = (ids: readonly AuthorityId[]): Authority[] => ids.flatMap((id) => AUTHORITIES.find((one) => one.id === id) ?? []);
const origins = (ids: readonly AuthorityId[]): string[] => known(ids).map(hostPatternOf);

const Standing = ({ kept: { logs }, language }: { kept: KeptSeals; language: Language }) => {
  const say = sealWords[language];
  const local = (time: string) => sayTime(time, -new Date(time).getTimezoneOffset(), language);
  const last = Object.values(logs)
    .flatMap(({ sealedAt }) => sealedAt ?? [])
    .sort()
    .at(-1);
  return (
    <>
      <p data-sealed={last}>{last === undefined ? say.none : say.last(local(last))}</p>
      {Object.entries(logs).map(
        ([log, { owed }]) =>
          owed?.trouble !== undefined && (
            <p key={log} class="state late">
              {say.owed(local(owed.next), owed.trouble)}
            </p>
          ),
      )}
    </>
  );
};

type RowsProps = { choice: SealChoice; language: Language; onChange(choice: SealChoice): void };

const Rows = ({ choice, language, onChange }: RowsProps) => {
  const say = sealWords[language];
  return (
    <ol class="plain-list">
      {known(choice.order).map(({ id, name, origin, rootInSystems }, index) => (
        <li key={id} class="row">
          <label class="tick">
            <input
              type="checkbox"
              data-authority={id}
              checked={choice.chosen.includes(id)}
              onChange={(event) => onChange(choose(choice, id, event.currentTarget.checked))}
            />
            <span>
              {name} <span class="quiet">{origin}</span>
              <br />
              <span class="quiet">
                {rootInSystems ? say.inSystems : say.ownRoot} · {origin.startsWith('https:') ? say.encrypted : say.open}
              </span>
            </span>
          </label>
          {index > 0 && (
            <button type="button" aria-label={say.up(name)} onClick={() => onChange(moveUp(choice, id))}>
              ↑
            </button>
          )}
        </li>
      ))}
    </ol>
  );
};

/** Time seals by RFC 3161: off until the participant turns them on here, with a permission of the browser for exactly those who are asked. */
export const SealSection = ({ language }: { language: Language }) => {
  const say = sealWords[language];
  const [kept, setKept] = useState<KeptSeals>();
  const [choice, setChoice] = useState<SealChoice>(sealChoice(FIRST_CHOICE));
  const [told, setTold] = useState('');
  const load = async (): Promise<void> => {
    const now = await keptSeals();
    setKept(now);
    if (now.authorities.length > 0) setChoice(sealChoice(now.authorities));
  };
  useEffect(() => void load(), []);
  const turnOn = async (): Promise<void> => {
    if (choice.chosen.length === 0) return setTold(say.chooseOne);
    // First of all: only a click may ask, and it is over at the first wait.
    if (!(await browser.permissions.request({ origins: origins(choice.chosen) }))) return setTold(say.refused);
    setTold(say.working);
    const problem = await send(browser.runtime, 'use-time-seals', { authorities: [...choice.chosen] }).then(
      () => '',
      (error) => say.notOn(reasonOf(error)),
    );
    setTold(problem);
    await load();
  };
  const turnOff = async (): Promise<void> => {
    await send(browser.runtime, 'use-time-seals', { authorities: [] });
    await load();
    await browser.permissions.remove({ origins: AUTHORITIES.map(hostPatternOf) });
  };
  const on = kept !== undefined && kept.authorities.length > 0;
  return (
    <section class="choices" id="time-seals">
      <h2>{say.title}</h2>
      <p>{say.what}</p>
      <ul>
        <li>{say.sends}</li>
        <li>{say.often}</li>
      </ul>
      <p>
        <strong>{on ? say.on : say.off}</strong>
      </p>
      {on && <Standing kept={kept} language={language} />}
      <p>{say.list}</p>
      <Rows choice={choice} language={language} onChange={setChoice} />
      <p role="status">{told}</p>
      <div class="row">
        <button type="button" class="main" id="seals-on" onClick={() => void turnOn()}>
          {on ? say.keep : say.turnOn}
        </button>
        {on && (
          <button type="button" id="seals-off" onClick={() => void turnOff()}>
            {say.turnOff}
          </button>
        )}
      </div>
    </section>
  );
};
