import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayDay } from '../../utils/language/dates';

export const Field = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
  <label class="field">
    <span>{label}</span>
    {children}
  </label>
);

export type ChoiceProps<T extends string> = {
  label: string;
  name: string;
  of: readonly T[];
  names: Readonly<Record<T, string>>;
  chosen?: T;
  onChoose?(one: T): void;
};

/** One out of a short list. */
export const Choice = <T extends string>({ label, name, of, names, chosen, onChoose }: ChoiceProps<T>) => (
  <Field label={label}>
    <select name={name} onChange={(event) => onChoose?.(event.currentTarget.value as T)}>
      {of.map((one) => (
        <option key={one} value={one} selected={one === chosen}>
          {names[one]}
        </option>
      ))}
    </select>
  </Field>
);

export type DayFieldProps = { label: string; name: string; language: Language; day?: string; max?: string };

/** A day. The browser writes it in an order of its own (`08/06/2020`); so it is told in words too. */
export const DayField = ({ label, name, language, day = '', max }: DayFieldProps) => {
  const [chosen, choose] = useState(day);
  return (
    <label class="field">
      <span>
        {label} <span class="quiet">{chosen && sayDay(chosen, language)}</span>
      </span>
      <input type="date" name={name} defaultValue={day} max={max} onInput={(event) => choose(event.currentTarget.value)} />
    </label>
  );
};

/** Day, time where it is remembered, or only the month. */
export const WhenFields = ({ today, language }: { today: string; language: Language }) => {
  const say = complaintWords[language].form;
  return (
    <div class="pair">
      <DayField label={say.day} name="day" language={language} day={today} max={today} />
      <Field label={say.time}>
        <input type="time" name="time" />
      </Field>
      <label class="tick">
        <input type="checkbox" name="only-month" />
        <span>{say.onlyMonth}</span>
      </label>
    </div>
  );
};
