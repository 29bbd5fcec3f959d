import type { Server } from 'node:net';

/** Only this machine can reach it. */
export const host = '127.0.0.1';
const firstPort = 4321;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Whether what was thrown says that another program listens there. */
export const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on the port asked for, or else on the first free one from 4321; gives that port. Throws when it is taken. */
export async function listenSomewhere(server: Server, port: number | undefined): Promise<number> {
  if (port !== undefined) return listen(server, port);
  for (let candidate = firstPort; ; candidate += 1) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      if (!isTaken(error) || candidate > firstPort + 100) throw error;
    }
  }
}

/** PORT from the environment: undefined when absent; throws when it is no port. */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
}
