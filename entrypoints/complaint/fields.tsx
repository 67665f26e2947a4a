import type { ComponentChildren } from 'preact';
import { complaintWords } from '../../utils/language/complaint-words';
import type { Language } from '../../utils/language/dates';

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

/** Day, time where it is remembered, or only the month. */
export const WhenFields = ({ today, language }: { today: string; language: Language }) => {
  const say = complaintWords[language].form;
  return (
    <div class="pair">
      <Field label={say.day}>
        <input type="date" name="day" defaultValue={today} max={today} />
      </Field>
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
