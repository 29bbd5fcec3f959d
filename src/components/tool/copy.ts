/** Puts a text on the clipboard, and gives the words to tell the reader whether that worked. */
export async function copy(text: string): Promise<string> {
  try {
    // Missing, or refused, where the browser does not trust the page.
    await navigator.clipboard.writeText(text);
    return 'Gekopieerd naar het klembord.';
  } catch {
    return 'Kopiëren lukt niet: print, of selecteer de tekst.';
  }
}
