/** Who may work at a time: so many, or one alone. */
export interface Seats {
  /**
   * Resolves when there is a seat, to a function that gives it back.
   * @param alone waits until nobody is at work, and keeps all others waiting
   */
  readonly take: (alone: boolean) => Promise<() => void>;
}

interface Waiting {
  readonly alone: boolean;
  readonly go: (leave: () => void) => void;
}

export function createSeats(seats: number): Seats {
  const waiting: Waiting[] = [];
  let taken = 0;
  let closed = false;
  const next = (): void => {
    while (waiting.length > 0) {
      const { alone, go } = waiting[0]!;
      if (closed || (alone ? taken > 0 : taken >= seats)) return;
      waiting.shift();
      taken += 1;
      closed = alone;
      let left = false;
      go(() => {
        if (left) return;
        left = true;
        taken -= 1;
        if (alone) closed = false;
        next();
      });
    }
  };
  return {
    take: (alone) =>
      new Promise((go) => {
        // One who waits for the room goes before those who wait for a seat: nothing new begins before a file that was lost has had its second try.
        if (alone) waiting.unshift({ alone, go });
        else waiting.push({ alone, go });
        next();
      }),
  };
}
