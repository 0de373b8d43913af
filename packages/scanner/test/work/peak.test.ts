import { describe, expect, it } from "vitest";
import { createPeak } from "../../src/work/peak.js";

describe("the peak of memory", () => {
  it("is the most that all processes held at one time, not the sum of what each held at most", () => {
    let now = 100;
    const peak = createPeak({ now: () => now, most: () => 130 });
    const [first, second] = [{}, {}];
    expect(peak.bytes()).toBe(130);
    peak.note(first, 50);
    peak.note(second, 20);
    expect(peak.bytes()).toBe(170);
    peak.note(first, 0);
    peak.note(second, 60);
    expect(peak.bytes()).toBe(170);
    now = 120;
    peak.note(second, 61);
    expect(peak.bytes()).toBe(181);
  });

  it("counts this process where no other is started", () => {
    const bytes = createPeak().bytes();
    expect(bytes).toBeGreaterThan(20e6);
    expect(bytes).toBeLessThan(20e9);
  });
});
