import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { base } from '../src/lib/site/base.ts';
import { headersOf } from '../src/lib/site/hosting.ts';
import { host, isTaken, listenSomewhere, portOf } from './port.ts';
import { answerOf, answersOf, type Answer } from './site-files.ts';
import { start } from './start.ts';

export interface Serving {
  /** Without a slash at the end: "http://127.0.0.1:4321". */
  readonly address: string;
  readonly close: () => Promise<void>;
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
 * own page and status 404 for a wrong address. Reads `dist` once at the start. `port` 0 takes any free port; undefined
 * takes the first free one from 4321. `folder` is where the site stands: "/", or "/routeboek/". Throws when there is no
 * built site, or the port is taken.
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

await start(import.meta.url, async () => {
  const wanted = process.env['PORT'];
  try {
    const { address } = await serve({ port: portOf(wanted) });
    console.log(`Routeboek: ${address}${base}   (Ctrl+C stops it)`);
    return 0;
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new Error(`Port ${wanted ?? ''} is taken. Choose another: PORT=4400 npm run serve`, {
      cause: error,
    });
  }
});
