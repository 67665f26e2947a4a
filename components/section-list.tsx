import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayTime } from '../utils/language/dates';
import type { WhyUnread } from '../utils/schema/reading';
import type { Section } from '../utils/schema/section';
import { SECTIONS } from '../utils/schema/section';

/** For each section: when it was last read (ISO, UTC), and why the last look could not read it. */
export type SectionHealth = { lastRead?: string; lastLook: { at: string; why?: WhyUnread } };

export type SectionListProps = { health: Partial<Record<Section, SectionHealth>>; language: Language; offsetMin: number };

export const SectionList = ({ health, language, offsetMin }: SectionListProps) => {
  const say = words[language];
  return (
    <dl class="sections">
      {SECTIONS.map((section) => {
        const { lastRead, lastLook } = health[section] ?? {};
        return (
          <div key={section}>
            <dt>{say.sections[section]}</dt>
            <dd>
              {lastRead ? say.popup.lastRead(sayTime(lastRead, offsetMin, language)) : say.popup.neverRead}
              {/* Another page of the dashboard was open: that is how it is browsed, and nothing to worry about. */}
              {lastLook?.why && lastLook.why !== 'not-on-page' && <span class="quiet"> · {say.popup.lastLook(say.why[lastLook.why])}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
