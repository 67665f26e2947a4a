const SHAPE = {
  good: 'M10 1a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8.6 14.4L4.4 10.2l1.5-1.5l2.7 2.7l5.5-5.6l1.5 1.5z',
  late: 'M10 1a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM9 5h2v5.4l3.4 2l-1 1.7L9 11.5z',
  bad: 'M10 1L19.5 18.5H.5zM9 7v5h2V7zM9 13.5v2.2h2v-2.2z',
  plain: 'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14zm0 2a5 5 0 1 1 0 10a5 5 0 0 1 0-10z',
};

export type StateIconProps = { tone: keyof typeof SHAPE };

/** A tick, a clock, a warning sign, an empty ring: told apart without colour, beside the sentence that says it. */
export const StateIcon = ({ tone }: StateIconProps) => (
  <svg class={`state-icon ${tone}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path fill-rule="evenodd" d={SHAPE[tone]} />
  </svg>
);
