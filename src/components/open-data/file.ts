/** A file of open data on several lines, because people read it too. */
export const jsonFile = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });

export const csvFile = (table: string): Response =>
  new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });

export const xmlFile = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
