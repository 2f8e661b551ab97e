import { isAroundTheClock, type TimeRange, weekdayIn, weeklyHours } from '@drogowskaz/client/json-ld';
import type { ComponentChildren } from 'preact';
import type { Closure, Hours } from '../ask/answers.ts';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import { type ClosureRun, closureRuns } from './closure-runs.ts';
import { openStateInWords, zoneOf } from './open-state.ts';

const range = ({ from, to }: TimeRange): string => (to === null ? from : `${from}–${to}`);

const OpenState = ({ hours }: { hours: Hours }) => {
  const words = openStateInWords(usePage(), hours);
  if (words === null) return null;
  return <p class={hours.openNow === true ? 'open-state open' : 'open-state'}>{words}</p>;
};

const Ranges = ({ ranges }: { ranges: readonly TimeRange[] }) => {
  const { texts } = usePage();
  if (ranges.length === 0) return texts.closed;
  return ranges.some(isAroundTheClock) ? texts.aroundTheClock : <bdi>{ranges.map(range).join(', ')}</bdi>;
};

const Week = ({ week, today }: { week: NonNullable<ReturnType<typeof weeklyHours>>; today: number }) => {
  const { texts, formats } = usePage();
  if (week.every(({ ranges }) => ranges.some(isAroundTheClock))) return <p>{texts.aroundTheClock}</p>;
  return (
    <table>
      <caption class="visually-hidden">{texts.openingHours}</caption>
      <tbody>
        {week.map(({ day, ranges }) => (
          <tr key={day} {...(day === today ? { class: 'today' } : {})}>
            <th scope="row">
              {formats.weekday(day)}
              {day === today && <span class="today-mark"> ({texts.today})</span>}
            </th>
            <td>
              <Ranges ranges={ranges} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Reason = ({ closure }: { closure: Closure }) => {
  const { texts } = usePage();
  if (closure.note !== null) {
    return (
      <>
        {' – '}
        <Written text={closure.note} />
      </>
    );
  }
  return closure.publicHoliday ? <> – {texts.publicHoliday}</> : null;
};

const ClosureLine = ({ run: { first, last }, zone }: { run: ClosureRun; zone: string }) => {
  const { formats } = usePage();
  return (
    <li>
      {formats.days(first.from, last.from, zone)}
      {!first.wholeDay && (
        <>
          {', '}
          <bdi>
            {formats.time(first.from, zone)}–{formats.time(first.to, zone)}
          </bdi>
        </>
      )}
      <Reason closure={first} />
    </li>
  );
};

/** The hours of one place: open now or when, the week as a table where it is the same each week, else as a sentence; and the exceptions. */
export const OpeningHours = ({ hours, now, heading }: { hours: Hours; now: Date; heading?: ComponentChildren }) => {
  const { texts } = usePage();
  const week = weeklyHours(hours.schedules, now);
  const known = hours.schedules.length > 0;
  const closed = closureRuns(hours.closures);
  const zone = zoneOf(hours);
  return (
    <div class="hours">
      {heading}
      <OpenState hours={hours} />
      {week !== null && <Week week={week} today={weekdayIn(zone, now)} />}
      {week === null && <p>{known ? hours.text : hours.byAppointment === true ? texts.hoursOnRequest : texts.hoursUnknown}</p>}
      {hours.byAppointment === true && known && <p class="note">{texts.byAppointment}</p>}
      {/* The sentence names its exceptions itself. */}
      {week !== null && closed.length > 0 && (
        <>
          <p class="label">{texts.closures}</p>
          <ul class="closures">
            {closed.map((run) => (
              <ClosureLine key={run.first.from} run={run} zone={zone} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
