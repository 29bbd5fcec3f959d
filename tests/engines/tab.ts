/** What a test asks of a browser, whatever its engine and however it is driven. */
export interface Tab {
  /** Begins anew, with no history: what one test did is nothing to the next. */
  readonly fresh: () => Promise<void>;
  /** Opens a page of the site: "/zoeken/". */
  readonly go: (path: string) => Promise<void>;
  /** Calls a function in the page. It can see nothing outside itself; what it takes and gives must fit in JSON. */
  readonly run: <T, A extends readonly unknown[]>(call: (...given: A) => T, ...given: A) => Promise<T>;
  /** A click in the middle of an element, as a mouse does. Throws when it is not there. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into a field. "\n" at the end is Enter. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** The page on A4, as a PDF; undefined where the engine can't print without a person. */
  readonly pdf: (() => Promise<Uint8Array>) | undefined;
  /** What a good page never does, seen since the start: an error, a word in the console, a request that fails or goes elsewhere. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** How a browser is to be started. */
export interface Wish {
  /** Where the site stands: "http://127.0.0.1:4321". */
  readonly site: string;
  /** Whether the reader has chosen a dark screen. */
  readonly dark?: boolean;
}

/** The environment without a proxy: these tests stay on this machine. */
export const withoutProxy = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name)));
