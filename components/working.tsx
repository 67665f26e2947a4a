export type WorkingProps = {
  /** What is being done. */
  label: string;
  /** How much of how much; left out where nobody knows. */
  done?: number;
  total?: number;
  /** Left out where it cannot be stopped. */
  cancel?: { label: string; run(): void };
};

/** Long work: what it is, how far it is, and a way to stop it. */
export const Working = ({ label, done, total = 1, cancel }: WorkingProps) => (
  <div class="choice">
    <label>
      {label} <progress max={Math.max(total, 1)} {...(done !== undefined && { value: done })} />
    </label>
    {cancel && (
      <button type="button" data-cancel onClick={cancel.run}>
        {cancel.label}
      </button>
    )}
  </div>
);
