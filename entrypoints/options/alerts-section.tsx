import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';
import { send } from '../../utils/messages/send';
import { type AlertChoice, alertEverything } from '../../utils/schema/alert-choice';
import { SEVERITY, type Severity } from '../../utils/schema/finding';

const NIGHT = { from: '22:00', to: '06:00' };

export type AlertsProps = { language: Language };

/** What to be alerted about, and when not. Each change is kept at once. */
export const AlertsSection = ({ language }: AlertsProps) => {
  const say = settingsWords[language].settings.alerts;
  const [choice, setChoice] = useState<AlertChoice>();
  const [told, setTold] = useState('');
  useEffect(() => {
    browser.storage.local.get('alerts').then(({ alerts }) => setChoice((alerts as AlertChoice | undefined) ?? alertEverything));
  }, []);
  if (!choice) return null;
  const keep = (next: AlertChoice): void => {
    setChoice(next);
    send(browser.runtime, 'use-alerts', next).then(
      () => setTold(say.saved),
      (error) => setTold(say.failed(String(error))),
    );
  };
  const toggle = (severity: Severity, wanted: boolean): void => {
    const others = choice.silent.filter((one) => one !== severity);
    keep({ ...choice, silent: wanted ? others : [...others, severity] });
  };
  const { quiet, ...without } = choice;
  const hour = (which: 'from' | 'to') => (
    <label>
      {say[which]}{' '}
      <input
        type="time"
        id={`quiet-${which}`}
        value={quiet?.[which]}
        required
        onChange={({ currentTarget: { value } }) => value && quiet && keep({ ...choice, quiet: { ...quiet, [which]: value } })}
      />
    </label>
  );
  return (
    <section id="alerts" aria-labelledby="alerts-title" class="choices">
      <h2 id="alerts-title">{say.title}</h2>
      <fieldset>
        <legend>{say.what}</legend>
        {SEVERITY.map((severity) => (
          <label class="choice-line" key={severity}>
            <input
              type="checkbox"
              data-severity={severity}
              checked={!choice.silent.includes(severity)}
              onChange={(event) => toggle(severity, event.currentTarget.checked)}
            />{' '}
            {say.severities[severity]}
          </label>
        ))}
        <p class="quiet">{say.still}</p>
      </fieldset>
      <fieldset>
        <legend>{say.quiet}</legend>
        <label class="choice-line">
          <input
            type="checkbox"
            id="quiet"
            checked={quiet !== undefined}
            onChange={(event) => keep(event.currentTarget.checked ? { ...without, quiet: NIGHT } : without)}
          />{' '}
          {say.quietWhat}
        </label>
        {quiet && (
          <div class="links">
            {hour('from')}
            {hour('to')}
          </div>
        )}
      </fieldset>
      <p role="status" class="quiet" data-alerts-told>
        {told}
      </p>
    </section>
  );
};
