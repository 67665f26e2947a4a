import type { beforeAfter as source } from '../id/before-after';
import { counted } from './counted';

export const beforeAfter = {
  title: 'Before and after',
  before: 'Before',
  after: 'After',
  seen: (time, seq) => `${time} · Record ${seq}`,
  frame: 'copy of the page',
  how: 'These are copies of pages that you opened, without pictures and decoration. Struck out: no longer there. Bold in a box: new.',
  personal: 'Show my name and numbers',
  noneBefore: 'There is no earlier visit to compare with.',
  missing: { 'no-copy': 'No copy of this page is kept.', damaged: 'The copy of this page is damaged and cannot be opened.' },
  wholeText: 'The whole content as text',
  asText: 'What changed, as text',
  gone: 'Gone:',
  added: 'New:',
  first: '↓ To the first change',
  around: (count) => `In menus or at the foot of the page: ${counted(count, 'change')}`,
  noChange: 'No text differs between the two pages.',
  opening: 'Opening both pages…',
  noFinding: 'This finding is not in the log.',
} satisfies typeof source;
