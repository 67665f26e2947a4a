import { software } from '../software';
import type { Stage } from '../stage';

/** When a statement was noted, and what every entry of the participant's own says of the device that noted it. */
export const told = (stage: Stage) => {
  const now = Date.now();
  const zone = stage.clock.zone({
    offsetMin: -new Date(now).getTimezoneOffset(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const at = stage.clock.at(now);
  return { at, body: { noted: { device_utc: at, tz: zone.timeZone, offset_min: zone.offsetMin }, agent: { ...software() } } };
};
