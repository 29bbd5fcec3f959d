/** What makes a statement hold only in a case that it names: then it forbids or asks nothing of everybody. */
const conditional = new RegExp(
  [
    String.raw`\b(?:zodra|tenzij|behalve|indien|mits|anders)\b`,
    String.raw`\b(?:als|wanneer) (?:dat|die|dit|het|er|je|zij|ze|hij|veilig thuis|politie|ouders|iemand|de|een)\b`,
    String.raw`\b(?:spreek|overleg)\b[^.;]*\b(?:wie|of|hoe)\b[^.;]*\b(?:vertelt|inlicht|praat|hoort|inlichten)\b`,
    String.raw`\bvraag\b[^.;]*\b(?:wie|of|hoe)\b`,
    // "Kan dat gevaar geven: bel eerst …"
    String.raw`^(?:kan|kunnen|gaat|wordt|is|zijn|was|weet|wil|willen|denk|vermoed|begint|dreigt|vertelt|speelt|staat)\b[^:]*:`,
  ].join('|'),
);

/**
 * The statements of a text that hold without a condition, in lower case. A sentence after a question ("Kan dat gevaar geven? Bel
 * eerst …") holds only when the answer is yes; a sentence with "zodra" or "tenzij" says itself when it holds. "Pas als" forbids
 * until then, so it is kept.
 */
export function statements(text: string): readonly string[] {
  const kept: string[] = [];
  let asked = false;
  for (const [sentence] of text.toLowerCase().matchAll(/[^.?!;]+[.?!;]?/g)) {
    const said = sentence.trim();
    const asks = said.endsWith('?');
    if (!asks && !asked && (!conditional.test(said) || /\bpas (?:als|na)\b/.test(said))) kept.push(said);
    // What follows on one line after "Bel eerst …." may be about something else again.
    asked = asks || (asked && said.endsWith(';'));
  }
  return kept;
}
