import { policyHeader } from '../lib/site/policy.ts';

/** A page for when even the page for no network is lost: the numbers that matter, and nothing that has to be fetched. */
export const lastResort = (): Response =>
  new Response(
    `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Geen netwerk</title>
<h1>Geen netwerk</h1>
<p>Deze pagina staat niet op dit apparaat.</p>
<p>Iemand nu in gevaar? Bel <a href="tel:112">112</a>.</p>
<p>Vermoed je geweld of verwaarlozing, of twijfel je? Bel Veilig Thuis, <a href="tel:08002000">0800-2000</a>, dag en nacht.</p>
<p><a href="">Probeer het opnieuw</a></p></html>`,
    {
      status: 503,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policyHeader },
    },
  );
