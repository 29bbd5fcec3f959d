/** A program that scripts/engines.ts found. Throws when the tests were started without it. */
export function program(name: string): string {
  const found = process.env[name];
  if (!found) throw new Error(`${name} is not set: start these tests by "npm run test:engines".`);
  return found;
}
