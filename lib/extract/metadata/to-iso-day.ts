/** An ISO date of year, month and day in numbers; nothing where there is no such day. */
export function toIsoDay(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return new Date(`${date}T00:00Z`).getUTCDate() === Number(day) ? date : undefined;
}
