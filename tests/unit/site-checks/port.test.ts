import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { isTaken, listenSomewhere, portOf } from '../../../scripts/port.ts';

const opened: ReturnType<typeof createServer>[] = [];
const server = () => {
  const made = createServer();
  opened.push(made);
  return made;
};
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

test('port 0 takes any free one, and says which', async () => {
  expect(await listenSomewhere(server(), 0)).toBeGreaterThan(0);
});

test('a port that was asked for and is taken is refused', async () => {
  const port = await listenSomewhere(server(), 0);
  await expect(listenSomewhere(server(), port)).rejects.toSatisfy(isTaken);
});

test('without a wish, two find a port each', async () => {
  const first = await listenSomewhere(server(), undefined);
  expect(await listenSomewhere(server(), undefined)).not.toBe(first);
});

test('PORT must be a port', () => {
  expect(portOf(undefined)).toBeUndefined();
  expect(portOf('4400')).toBe(4400);
  expect(() => portOf('vier')).toThrow('PORT is "vier"');
});
