import { type Standing, standing } from '../../utils/complaint/channel';
import { CHANNELS } from '../../utils/complaint/channels';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayDay } from '../../utils/language/dates';
import { statementWords } from '../../utils/language/statement-words';
import { PARTIES } from '../../utils/schema/complaint';
import { Address } from './address';

export type ChannelListProps = { today: string; language: Language };

const ORDER: readonly Standing[] = ['current', 'unconfirmed', 'not-yet', 'outdated'];

/** Every place that a text names, by whom it belongs to, with what it asks, its limits, where that was read and when last. Old ones are marked. */
export const ChannelList = ({ today, language }: ChannelListProps) => {
  const say = complaintWords[language];
  const { parties, ways } = statementWords[language];
  const all = CHANNELS.map((channel) => ({ ...channel, stands: standing(channel, today) })).sort(
    (a, b) => ORDER.indexOf(a.stands) - ORDER.indexOf(b.stands),
  );
  const standingText = ({ stands, era }: (typeof all)[number]): string =>
    stands === 'outdated' ? say.standing.outdated(sayDay(era.to ?? '', language)) : say.standing[stands];
  return (
    <details class="channels" id="channels">
      <summary>{say.allChannels}</summary>
      {PARTIES.filter((party) => all.some(({ to }) => to === party)).map((party) => (
        <section key={party}>
          <h3>{parties[party]}</h3>
          <ul class="plain-list">
            {all
              .filter(({ to }) => to === party)
              .map((channel) => (
                <li key={channel.id} class={`card channel ${channel.stands}`} data-channel={channel.id}>
                  <p>
                    <strong>{say.channels[channel.id].what}</strong> <span class={`tag ${channel.stands}`}>{standingText(channel)}</span>
                  </p>
                  {channel.at && (
                    <p>
                      {ways[channel.way]}: <Address at={channel.at} />
                      {channel.hours && <span class="quiet"> · {channel.hours}</span>}
                    </p>
                  )}
                  <p>{say.channels[channel.id].how}</p>
                  <p class="quiet">
                    {say.theyAsk}: {channel.needs.map((need) => say.needs[need]).join('; ')}
                  </p>
                  {channel.limits.length > 0 && (
                    <p class="quiet">
                      {say.limits}: {channel.limits.map((deadline) => say.deadlines[deadline]).join('; ')}
                    </p>
                  )}
                  <p class="quiet">
                    {say.source}: {channel.sources.map(({ name }) => name).join('; ')} (
                    {say.lastChecked(sayDay(channel.lastChecked, language))})
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
};
