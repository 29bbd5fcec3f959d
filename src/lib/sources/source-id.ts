/** The text of the module with the union type of all source ids. Without ids no source can be cited. */
export const sourceIdModule = (ids: Iterable<string>): string => {
  const union = [...ids].sort().map((id) => `\n  | '${id}'`);
  return `/** Written by \`npm run generate\` from src/content/bronnen.yaml. */\nexport type SourceId =${union.join('') || ' never'};\n`;
};
