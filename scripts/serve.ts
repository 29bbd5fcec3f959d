import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { base } from '../src/lib/site/base.ts';
import { headersOf, hostFileNames, packFrom, typeOf } from '../src/lib/site/hosting.ts';

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

interface Answer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  /** Whether it is worth packing for who can unpack it. */
  readonly packs: boolean;
}

/** Types of what is no text of ours. */
const otherTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

function answerOf(path: string, body: Buffer): Answer {
  const type = typeOf(path);
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return {
    body,
    type: type ?? otherTypes[ending] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    packs: type !== undefined && body.length >= packFrom,
  };
}

/** Every file of the site by its address. */
function answersOf(folder: string, folderOfSite: string): ReadonlyMap<string, Answer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hidden: ReadonlySet<string> = new Set(hostFileNames);
  return new Map(
    files.flatMap(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = relative(folder, file).split(sep).join('/');
      return hidden.has(path)
        ? []
        : [[`${folderOfSite}${path}`, answerOf(path, readFileSync(file))] as const];
    }),
  );
}

/** The path of a request, decoded; undefined when it can't be. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/**
 * Serves the built site on loopback, as a good host does: with the headers of `hosting.ts`, packed, and with the site's
 * own page and status 404 for a wrong address. Reads `dist` once at the start. `port` 0 takes any free port;
 * undefined takes the first free one from 4321. `folder` is where the site stands: "/", or "/routeboek/". Throws when there is no built site, or the port is taken.
 */
export async function serve({
  dist = 'dist',
  port,
  folder: folderOfSite = base,
}: { dist?: string; port?: number | undefined; folder?: string } = {}): Promise<Serving> {
  const folder = resolve(dist);
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const answers = answersOf(folder, folderOfSite);
  const notFound =
    answers.get(`${folderOfSite}404.html`) ?? answerOf('404.html', Buffer.from('Deze pagina bestaat niet.'));
  const packed = new Map<Answer, Buffer>();
  const pack = (answer: Answer): Buffer => {
    const body = packed.get(answer) ?? gzipSync(answer.body);
    packed.set(answer, body);
    return body;
  };

  const reply = (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersOf('', false), Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = path && answers.get(path.endsWith('/') ? `${path}index.html` : path);
    if (!found && path && answers.has(`${path}/index.html`)) {
      const [, query = ''] = /^[^?]*(\?.*)?$/.exec(request.url ?? '') ?? [];
      response.writeHead(301, { ...headersOf('', false), Location: `${encodeURI(path)}/${query}` }).end();
      return;
    }
    const answer = found ? found : notFound;
    const headers: Record<string, string> = {
      ...headersOf(path ?? '', Boolean(found)),
      'Content-Type': answer.type,
      ...(answer.packs && { Vary: 'Accept-Encoding' }),
    };
    if (found) headers['ETag'] = answer.etag;
    if (found && request.headers['if-none-match']?.split(/,\s*/).includes(answer.etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    const takesPacked = answer.packs && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const body = takesPacked ? pack(answer) : answer.body;
    if (takesPacked) headers['Content-Encoding'] = 'gzip';
    headers['Content-Length'] = String(body.length);
    response.writeHead(found ? 200 : 404, headers).end(request.method === 'HEAD' ? undefined : body);
  };
  const server = createServer(reply);
  const actual = await listenSomewhere(server, port);
  return {
    address: `http://${host}:${actual}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
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
    console.log(`Routeboek: ${address}${base}   (Ctrl+C stops it)`);
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
