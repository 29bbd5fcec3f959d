import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { securityHeaders } from '../src/lib/site/policy.ts';

/** Only this machine can reach it. */
const host = '127.0.0.1';
const firstPort = 4321;

export interface Serving {
  /** Without a slash at the end: "http://127.0.0.1:4321". */
  readonly address: string;
  readonly close: () => Promise<void>;
}

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

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** The port asked for, or else the first free one. */
async function listenSomewhere(server: Server, port: number | undefined): Promise<number> {
  if (port !== undefined) return listen(server, port);
  for (let candidate = firstPort; ; candidate += 1) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      if (!isTaken(error) || candidate > firstPort + 100) throw error;
    }
  }
}

/**
 * Serves the built site on loopback, as a good host does: with the security headers, and with the site's own
 * page and status 404 for a wrong address. Reads `dist` once at the start. `port` 0 takes any free port;
 * undefined takes the first free one from 4321. Throws when there is no built site, or the port is taken.
 */
export async function serve({
  dist = 'dist',
  port,
}: { dist?: string; port?: number | undefined } = {}): Promise<Serving> {
  const folder = resolve(dist);
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const secure = (response: ServerResponse, path = '') => {
    if (path.endsWith('.vcf')) response.setHeader('Content-Type', 'text/vcard; charset=utf-8');
    // A decision table in DMN is XML; no list of types knows the ending.
    if (path.endsWith('.dmn')) response.setHeader('Content-Type', 'application/xml; charset=utf-8');
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-cache');
  };
  const notFoundFile = `${folder}/404.html`;
  const notFoundPage = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Deze pagina bestaat niet.';
  const files = sirv(folder, {
    etag: true,
    setHeaders: secure,
    onNoMatch: (_request, response) => {
      secure(response);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFoundPage);
    },
  });
  const server = createServer((request, response) => {
    files(request, response);
  });
  const actual = await listenSomewhere(server, port);
  return {
    address: `http://${host}:${actual}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** PORT from the environment: undefined when absent; throws when it is no port. */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { address } = await serve({ port: portOf(process.env['PORT']) });
    console.log(`Routeboek: ${address}/   (Ctrl+C stops it)`);
  } catch (error) {
    console.error(
      isTaken(error)
        ? `Port ${process.env['PORT'] ?? ''} is taken. Choose another: PORT=4400 npm run serve`
        : error instanceof Error
          ? error.message
          : error,
    );
    process.exitCode = 1;
  }
}
