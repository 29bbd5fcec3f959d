/** The part of dmn-moddle that we use; the package brings no types of its own. */
declare module 'dmn-moddle' {
  /** An element of a DMN file: its type ("dmn:Decision"), its attributes and the elements in it. */
  export interface DmnElement {
    readonly $type: string;
    readonly [property: string]: unknown;
  }

  export class DmnModdle {
    create(type: string, properties?: Readonly<Record<string, unknown>>): DmnElement;
    fromXML(
      xml: string,
    ): Promise<{ readonly rootElement: DmnElement; readonly warnings: readonly { message: string }[] }>;
    toXML(element: DmnElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
  }
}
