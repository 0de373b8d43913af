/** The most memory that a scan held at a time, all its processes together. */
export interface Peak {
  /** Tells what the processes of one crew hold resident now. Bytes. */
  readonly note: (crew: object, bytes: number) => void;
  /** Bytes; pages that processes share count in each. */
  readonly bytes: () => number;
}

/** @param own resident memory of this process now and at most, bytes; that of Node unless a test brings its own */
export function createPeak(
  own = { now: () => process.memoryUsage.rss(), most: () => process.resourceUsage().maxRSS * 1024 },
): Peak {
  const crews = new Map<object, number>();
  let most = 0;
  return {
    note(crew, bytes) {
      crews.set(crew, bytes);
      let sum = own.now();
      for (const weight of crews.values()) sum += weight;
      most = Math.max(most, sum);
    },
    bytes: () => Math.max(most, own.most()),
  };
}
