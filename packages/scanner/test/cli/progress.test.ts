import type { WriteStream } from "node:tty";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showProgress } from "../../src/commands/progress.js";

const at = (files: number) => ({
  files,
  ofFiles: 10,
  bytes: files * 1e6,
  ofBytes: 10e6,
  findings: 3 * files,
  current: `栏目/${files}.html`,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("progress without a terminal", () => {
  it("is a plain line every ten seconds, with the latest counts, and none before or after", () => {
    const told: string[] = [];
    const shown = showProgress({ isTTY: false } as WriteStream, "en", (text) => told.push(text));
    vi.advanceTimersByTime(30_000);
    expect(told).toEqual([]);
    shown.update(at(1));
    shown.update(at(2));
    vi.advanceTimersByTime(9_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(["scanned 2/10 files, 2.0/10.0 MB, 6 findings\n"]);
    shown.update(at(7));
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveLength(2);
    shown.say("reporting");
    shown.stop();
    vi.advanceTimersByTime(60_000);
    // 5 MB in the ten seconds since the first line: 3 MB take six more.
    expect(told.slice(1)).toEqual([
      "scanned 7/10 files, 7.0/10.0 MB, 21 findings, about 6 s left\n",
      "writing the reports …\n",
    ]);
  });

  it("speaks Chinese", () => {
    const told: string[] = [];
    const shown = showProgress({ isTTY: false } as WriteStream, "zh", (text) => told.push(text));
    shown.update(at(2));
    vi.advanceTimersByTime(10_000);
    shown.stop();
    expect(told).toEqual(["已扫描 2/10 个文件，2.0/10.0 MB，检出 6 处\n"]);
  });
});

describe("progress for programs", () => {
  it("is one object a line, every second", () => {
    const told: string[] = [];
    const shown = showProgress({ isTTY: true } as WriteStream, "zh", (text) => told.push(text), true);
    shown.update(at(2));
    vi.advanceTimersByTime(1000);
    shown.update(at(4));
    vi.advanceTimersByTime(1000);
    shown.say("reporting");
    shown.stop();
    vi.advanceTimersByTime(5000);
    expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ event: "progress", files: 2, ofFiles: 10, findings: 6, secondsLeft: null }),
      expect.objectContaining({ event: "progress", files: 4, current: "栏目/4.html", secondsLeft: 3 }),
      { event: "reporting", time: expect.stringMatching(/^\d{4}-.*Z$/) as string },
    ]);
    for (const line of told) expect(line).toMatch(/^[^\n]+\n$/);
  });
});

describe("progress on a terminal", () => {
  it("is a bar that ends clean", () => {
    let written = "";
    const write = (text: string): boolean => {
      written += text;
      return true;
    };
    const noop = (): void => {};
    const stream = {
      isTTY: true,
      columns: 160,
      write,
      cursorTo: noop,
      moveCursor: noop,
      clearLine: noop,
      on: noop,
      once: noop,
      removeListener: noop,
    };
    const shown = showProgress(stream as unknown as WriteStream, "en", noop);
    shown.update(at(1));
    vi.advanceTimersByTime(1000);
    shown.update(at(5));
    vi.advanceTimersByTime(1000);
    expect(written).toContain("10% · 1/10 files · 3 findings");
    expect(written).toContain("50% · 5/10 files · 15 findings");
    expect(written).toContain("栏目/5.html");
    shown.say("stopping");
    const before = written;
    shown.stop();
    vi.advanceTimersByTime(5000);
    expect(written).toBe(before);
    expect(written).toContain("stopping");
  });
});
