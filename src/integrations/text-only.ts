import { fileURLToPath } from 'node:url';
import { refuseCode } from './content-checks/code.ts';

/** What the parser tells before it compiles a chapter, as far as this looks at it. */
interface Document {
  readonly source: string;
  readonly fileURL: URL | undefined;
  readonly data: { readonly astro?: { readonly frontmatter?: Readonly<Record<string, unknown>> } };
}

/** A plugin of the parser that compiles the chapters, without visitors: refuses one that would run code, before anything of it runs. */
export function textOnly(document: unknown): void {
  const { source, fileURL, data } = document as Document;
  refuseCode(source, data.astro?.frontmatter ?? {}, fileURL ? fileURLToPath(fileURL) : '');
}
