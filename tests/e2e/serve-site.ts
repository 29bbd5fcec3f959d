import { serve } from '../../scripts/serve.ts';

/** Serves the built site, with the headers a good host sends, for as long as the tests run. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const { address, close } = await serve({ port: 0 });
  process.env['ROUTEBOEK_TEST_SITE'] = address;
  return close;
}
