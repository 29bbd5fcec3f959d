import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { readText } from './text-file.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

interface Judged {
  readonly problems: readonly Problem[];
}

/** The files of the content, read one by one, with all that is wrong in them. */
export interface Disk {
  /** The folder of the content, as problems name it: "src/content". */
  readonly folder: string;
  /** The text of a file, named from the root of the project. What is missing is a problem; `remedy` says how to mend that. */
  readonly text: (file: string, remedy?: string) => string | undefined;
  /** A YAML file. What is missing, or is no YAML, is a problem. */
  readonly yaml: (file: string, remedy?: string) => YamlFile | undefined;
  /** The names of the folders in a folder, in their order; none where it is missing. */
  readonly folders: (folder: string) => readonly string[];
  /** The names of the YAML files in a folder, without their ending. */
  readonly names: (folder: string) => readonly string[];
  readonly report: (problems: readonly Problem[]) => void;
  /** Reports the problems of what was read, and hands it on. */
  readonly keep: <T extends Judged>(read: T) => T;
  /** All that was reported. */
  readonly problems: readonly Problem[];
}

/** The files of a project. `root` is its folder, and `folder` the content in it. */
export function diskOf(root: string, folder: string): Disk {
  const problems: Problem[] = [];
  const report = (found: readonly Problem[]): void => void problems.push(...found);
  const keep = <T extends Judged>(read: T): T => {
    report(read.problems);
    return read;
  };
  const text = (file: string, remedy?: string): string | undefined => {
    const { text: found, problems } = readText(root, file, remedy);
    report(problems);
    return found;
  };
  const yaml = (file: string, remedy?: string): YamlFile | undefined => {
    const found = text(file, remedy);
    if (found === undefined) return undefined;
    const { yaml, problems } = parseYaml(file, found);
    report(problems);
    return yaml;
  };
  const folders = (folder: string): readonly string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => name)
          .sort()
      : [];
  const names = (folder: string): readonly string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => name.replace(/\.yaml$/, ''))
      : [];
  return { folder, text, yaml, folders, names, report, keep, problems };
}
