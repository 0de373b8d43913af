/** Hours by which China's one time is before UTC. */
const AHEAD = 8;

/**
 * A moment as an office in China tells it, whatever the clock of the machine is set to: `2018-12-20 17:00`.
 * @param iso UTC
 */
export function beijingTime(iso: string): string {
  const time = new Date(Date.parse(iso) + AHEAD * 3_600_000);
  return time.toISOString().slice(0, 16).replace("T", " ");
}

/** Its day: what is scanned before eight in the morning is of the day before by UTC. */
export function beijingDay(iso: string): string {
  return beijingTime(iso).slice(0, 10);
}
