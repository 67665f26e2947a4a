import type { RowSort } from './timeline-row';

/** One shape for each sort, so that none is told from another by colour alone. Drawn in a box of 16 by 16. */
const SHAPE: Record<RowSort, string> = {
  look: 'M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z',
  same: 'M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6z',
  finding: 'M8 1.5L15 14H1z',
  told: 'M2 3h12v8H8l-3 3v-3H2z',
  seal: 'M8 1l2 4.6l5 .5l-3.8 3.3l1.2 4.9L8 11.7l-4.4 2.6l1.2-4.9L1 6.1l5-.5z',
  export: 'M8 1l5 5h-3v5H6V6H3zM2 12.5h12V15H2z',
  other: 'M8 2l6 6l-6 6l-6-6z',
};

export const shapeOf = (sort: RowSort): string => SHAPE[sort];

/** Beside its word, never instead of it. */
export const RowIcon = ({ sort }: { sort: RowSort }) => (
  <svg class={`row-icon ${sort}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={SHAPE[sort]} />
  </svg>
);
