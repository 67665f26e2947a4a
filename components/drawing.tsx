/** Our one drawing: a page with rows, kept copy upon copy with their days, and an eye that watches over it. Decoration: what it says stands beside it. */
export const Drawing = () => (
  <svg class="drawing" viewBox="0 0 240 140" width="240" height="140" aria-hidden="true">
    <g class="copies">
      <rect x="52" y="14" width="104" height="100" rx="8" />
      <rect x="42" y="22" width="104" height="100" rx="8" />
      <rect x="32" y="30" width="104" height="100" rx="8" />
    </g>
    <g class="rows">
      <rect x="44" y="46" width="48" height="8" rx="4" />
      <rect x="44" y="66" width="80" height="6" rx="3" />
      <rect x="44" y="82" width="80" height="6" rx="3" />
      <rect x="44" y="98" width="52" height="6" rx="3" />
    </g>
    <g class="day">
      <rect x="100" y="38" width="28" height="22" rx="4" />
      <path d="M100 45h28M107 34v8M121 34v8" />
    </g>
    <g class="eye">
      <path d="M138 92q34 -36 68 0q-34 36 -68 0z" />
      <circle cx="172" cy="92" r="13" />
      <path class="tick-mark" d="M166 92l5 5l8 -10" />
    </g>
  </svg>
);
