import { countOfAll, isTrainingTab } from './filters';
import { countsOf, isMore, pageNumbers } from './how-many';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import type { Section } from './sections';
import { allOf, type Slices } from './slices';
import { says } from './words';

const COUNT = / ?\(\d{1,3}\)$/;

/** Whether what stands behind the panel of the tabs is more of their list, or tells of more. */
const goesOn = (page: PageText, from: number, to: number, evident: (from: number, to: number) => boolean): boolean => {
  const { pieces, profile } = page;
  const behind = pieces.slice(from, to);
  return (
    evident(from, to) ||
    pageNumbers(behind) > 1 ||
    behind.some((piece) => isMore(piece, profile.more)) ||
    countsOf(
      behind.map(({ text }) => text),
      profile.trainings.noun,
    ).length > 0
  );
};

/** Tabs of statuses with records under them, where no heading names the list: what stands there is a part of it, unless *all* is chosen and the list ends there. */
export function* tabbed(page: PageText, evident: (from: number, to: number) => boolean): Slices<Section[]> {
  const { profile, pieces, headings, runs } = page;
  return yield* allOf(runs, (run): Section[] => {
    const at = pieces.indexOf(run.at(-1) as Piece);
    const under = headings.some((heading) => heading.at < at);
    const next = headings.find((heading) => heading.at > at)?.at ?? pieces.length;
    // What stands below the panel of the tabs is none of theirs; a panel around the tabs is that of others.
    const around = pieces[at + 1]?.el.closest('[role=tabpanel]');
    const panel = around && !around.contains(run[0]?.el ?? null) ? around : undefined;
    const end = panel ? pieces.findIndex(({ el }, i) => i > at && !panel.contains(el)) : -1;
    const to = end < 0 ? next : Math.min(end, next);
    if (!run.every(({ text }) => isTrainingTab(profile, text)) || under || !evident(at + 1, to)) return [];
    const chosen = run.find(
      ({ text, el }) => says(profile.all, text.replace(COUNT, '')) && el.closest('[aria-selected=true],[aria-current=true]'),
    );
    return [
      {
        kind: chosen && !goesOn(page, to, next, evident) ? 'trainings' : 'part',
        at,
        count: chosen && countOfAll(profile, run),
        next: at + 1,
        tile: false,
        from: at + 1,
        to,
      },
    ];
  });
}
