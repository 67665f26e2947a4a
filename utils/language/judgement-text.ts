import type { Leaf } from '../schema/leaves';
import { SECTIONS, type Section } from '../schema/section';
import type { Language } from './dates';
import { words } from './index';

const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

/** What a look's entry says of its own judgement: changes that have a lawful reason, and odd things that accuse nobody. */
export const judgementText = (leaves: readonly Leaf[], language: Language): string[] => {
  const { judgement, sections } = words[language];
  const values = new Map(leaves);
  const each = (group: string, say: (field: (name: string) => string) => string | undefined): string[] => {
    const lines: string[] = [];
    for (let index = 0; values.has(`${group}/${index}/apa`); index++) {
      const line = say((name) => values.get(`${group}/${index}/${name}`) ?? '…');
      if (line !== undefined) lines.push(line);
    }
    return lines;
  };
  return [
    ...each('penjelasan', (field) => judgement.explained(field('perihal'), judgement.lawful[field('sebab')] ?? field('sebab'))),
    ...each('kejanggalan', (field) => {
      const subject = field('perihal');
      return judgement.odd[field('apa')]?.(isSection(subject) ? sections[subject] : subject, field('tampil'));
    }),
  ];
};
