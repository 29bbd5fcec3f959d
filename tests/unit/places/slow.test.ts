import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { againOnline, sayingWhenSlow } from '../../../src/components/place/slow.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const after = <T>(time: number, value: T): Promise<T> =>
  new Promise((done) => setTimeout(() => done(value), time));

test('what comes within a second says nothing, and what takes longer says so before it is there', async () => {
  const say = vi.fn();
  const quick = sayingWhenSlow(after(900, 'lijst'), say);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await quick).toBe('lijst');
  expect(say).not.toHaveBeenCalled();

  const slow = sayingWhenSlow(after(3000, 'lijst'), say);
  await vi.advanceTimersByTimeAsync(1500);
  expect(say).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await slow).toBe('lijst');
  expect(say).toHaveBeenCalledTimes(1);
});

test('what failed is tried once when the browser comes online: the last of the wishes', () => {
  const listeners: (() => void)[] = [];
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => listeners.push(listener));
  const [first, last] = [vi.fn(), vi.fn()];
  againOnline(first);
  againOnline(last);
  for (const listener of listeners.splice(0)) listener();
  expect(first).not.toHaveBeenCalled();
  expect(last).toHaveBeenCalledTimes(1);
  againOnline(first);
  for (const listener of listeners.splice(0)) listener();
  expect(first).toHaveBeenCalledTimes(1);
  expect(last).toHaveBeenCalledTimes(1);
});
