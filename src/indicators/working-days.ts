import { type Outcome, refuse, result } from "./outcome";

/** A day as `2026-03-02`; months are `2026-07`. No clock and no time zone come into it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(\d{4})-(\d{2})$/;

const SATURDAY = 6;
const SUNDAY = 0;

const textOf = (date: Date) => date.toISOString().slice(0, 10);

function dateOf(day: string): Date | null {
  const date = DAY.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return date && !Number.isNaN(date.getTime()) && textOf(date) === day ? date : null;
}

const isWorkingDay = (date: Date, holidays: ReadonlySet<string>) =>
  date.getUTCDay() !== SATURDAY && date.getUTCDay() !== SUNDAY && !holidays.has(textOf(date));

/**
 * The `count`-th working day after a day, Monday to Friday without the holidays given: 17 after BAST is the last day of
 * the SPM-LS, PER-5/PB/2024. Holidays are the caller's, because they are announced year by year.
 */
export function workingDayAfter(start: string, count: number, holidays: readonly string[] = []): Outcome<string> {
  const date = dateOf(start);
  if (!date) return refuse({ code: "not-a-date", what: "tanggal", received: start });
  const wrong = holidays.find((holiday) => !dateOf(holiday));
  if (wrong !== undefined) return refuse({ code: "not-a-date", what: "libur", received: wrong });
  const closed = new Set(holidays);
  for (let counted = 0; counted < count;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorkingDay(date, closed)) counted += 1;
  }
  return result(textOf(date));
}

/** The `count`-th working day of the month that follows: 5 is the last day for reporting capaian output. */
export function workingDayOfNextMonth(month: string, count: number, holidays: readonly string[] = []): Outcome<string> {
  const [, year = "", number = ""] = MONTH.exec(month) ?? [];
  const isMonth = Number(number) >= 1 && Number(number) <= 12;
  if (!isMonth) return refuse({ code: "not-a-date", what: "bulan", received: month });
  const lastDay = new Date(Date.UTC(Number(year), Number(number), 0));
  return workingDayAfter(textOf(lastDay), count, holidays);
}
