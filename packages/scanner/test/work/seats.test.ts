import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSeats } from "../../src/work/seats.js";

const turn = (): Promise<void> => new Promise((go) => setImmediate(go));

describe("seats", () => {
  it("lets in as many as there are, in the order in which they came", async () => {
    const { take } = createSeats(2);
    const entered: number[] = [];
    const leaving: (() => void)[] = [];
    for (const name of [1, 2, 3]) void take(false).then((leave) => leaving.push(leave) && entered.push(name));
    await turn();
    expect(entered).toEqual([1, 2]);
    leaving[1]!();
    leaving[1]!();
    await turn();
    expect(entered).toEqual([1, 2, 3]);
  });

  it("never has more inside than seats, nor anybody beside one who is alone, and lets everybody in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ alone: fc.boolean(), turns: fc.integer({ min: 0, max: 3 }) }), { maxLength: 12 }),
        async (seats, visits) => {
          const { take } = createSeats(seats);
          const inside: boolean[] = [];
          let seen = 0;
          await Promise.all(
            visits.map(async ({ alone, turns }) => {
              const leave = await take(alone);
              inside.push(alone);
              expect(inside.length).toBeLessThanOrEqual(inside.includes(true) ? 1 : seats);
              for (let count = 0; count < turns; count++) await Promise.resolve();
              inside.splice(inside.indexOf(alone), 1);
              seen += 1;
              leave();
            }),
          );
          expect(seen).toBe(visits.length);
        },
      ),
    );
  });

  it("lets one who is to be alone in before those who wait for a seat", async () => {
    const { take } = createSeats(1);
    const leave = await take(false);
    const order: string[] = [];
    const others = [false, true].map(async (alone) => {
      const go = await take(alone);
      order.push(alone ? "alone" : "seat");
      go();
    });
    leave();
    await Promise.all(others);
    expect(order).toEqual(["alone", "seat"]);
  });
});
