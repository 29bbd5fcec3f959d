import type { WorkboxPlugin } from 'workbox-core/types.js';

/** Marks what is kept packed. */
const packed = 'X-Routeboek-Packed';
/** Says of a file that is kept what its digest was, so that a next edition can take it over. */
export const digest = 'X-Routeboek-Digest';

const canPack = typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
/** Files that are packed already. */
const isPacked = /\.png$/;

/** Keeps text packed: a region takes a quarter of the room. */
export const pack = (integrity: string): WorkboxPlugin => ({
  cacheWillUpdate: ({ request, response }) => {
    if (response.status !== 200 || response.redirected || !response.body) return Promise.resolve(null);
    const headers = new Headers(response.headers);
    headers.delete('Content-Encoding');
    headers.delete('Content-Length');
    headers.set(digest, integrity);
    const squeeze = canPack && !isPacked.test(new URL(request.url).pathname);
    if (squeeze) headers.set(packed, 'gzip');
    const body = squeeze ? response.body.pipeThrough(new CompressionStream('gzip')) : response.body;
    return Promise.resolve(new Response(body, { headers }));
  },
});

/** A kept answer as it came. Undefined when nothing of use is left of it: half a page is worse than none. */
export async function unpack(response: Response): Promise<Response | undefined> {
  try {
    const body =
      response.headers.has(packed) && response.body
        ? response.body.pipeThrough(new DecompressionStream('gzip'))
        : response.body;
    const content = await new Response(body).arrayBuffer();
    if (content.byteLength === 0) return undefined;
    const headers = new Headers(response.headers);
    headers.delete(packed);
    headers.delete(digest);
    return new Response(content, { headers });
  } catch {
    return undefined;
  }
}
