/** A file of open data on several lines, because people read it too. */
export const jsonFile = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });

export const xmlFile = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml' } });

export const csvFile = (csv: string): Response =>
  new Response(csv, { headers: { 'Content-Type': 'text/csv' } });
