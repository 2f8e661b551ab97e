import type { Place } from '../ask/answers.ts';
import { fill } from '../language/formats.ts';
import { usePage } from '../page-view.ts';
import { type TimeRange, weeklyHours } from './weekly-hours.ts';

const range = ({ from, to }: TimeRange): string => (to === null ? from : `${from}–${to}`);

const OpenState = ({ hours }: { hours: Place['openingHours'] }) => {
  const { texts, formats } = usePage();
  const next =
    hours.nextOpening === null
      ? null
      : fill(texts.nextOpening, { moment: formats.moment(hours.nextOpening, hours.schedules[0]?.timezone) });
  if (hours.openNow === true) return <p class="open-state open">{texts.openNow}</p>;
  if (hours.openNow === false) {
    return (
      <p class="open-state closed">
        {texts.closedNow}
        {next !== null && ` ${next}`}
      </p>
    );
  }
  return next === null ? null : <p class="open-state">{next}</p>;
};

/** The hours of one place: the sentence that the hub makes of the schedules, and the week as a table where it is the same each week. */
export const OpeningHours = ({ hours, now }: { hours: Place['openingHours']; now: Date }) => {
  const { texts, formats } = usePage();
  const week = weeklyHours(hours.schedules, now);
  const known = hours.schedules.length > 0;
  return (
    <div class="hours">
      <h4>{texts.openingHours}</h4>
      <OpenState hours={hours} />
      {known ? <p>{hours.text}</p> : <p>{hours.byAppointment === true ? texts.hoursOnRequest : texts.hoursUnknown}</p>}
      {hours.byAppointment === true && <p class="note">{texts.byAppointment}</p>}
      {week !== null && (
        <table>
          <caption class="visually-hidden">{texts.openingHours}</caption>
          <tbody>
            {week.map(({ day, ranges }) => (
              <tr key={day}>
                <th scope="row">{formats.weekday(day)}</th>
                <td>{ranges.length === 0 ? texts.closed : <bdi>{ranges.map(range).join(', ')}</bdi>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};
