import { h, type ComponentChildren } from 'preact';
import type { RegionalNote } from '../../lib/region/note.ts';

/** What the region says on these points. */
export const Regional = ({
  notes,
  ids = [],
}: {
  notes: Readonly<Record<string, RegionalNote>>;
  ids: readonly string[] | undefined;
}) =>
  ids.map((id) => {
    const note = notes[id];
    return (
      note && (
        <p class="rb-regional">
          <strong>{note.label}.</strong>
          {` ${note.sentence} `}
          {note.origin && (
            <small>
              {note.law ? (
                <a class="nl-link" href={note.law} rel="external noreferrer">
                  {note.origin}
                </a>
              ) : (
                note.origin
              )}
            </small>
          )}
        </p>
      )
    );
  });

export interface Heading {
  /** What this part is called, where it is to be found and copied. */
  readonly name?: string;
  readonly title: string;
}

/** A part of a result under its heading. */
export const Part = ({ name, title, children }: Heading & { children: ComponentChildren }) => (
  <div data-part={name}>
    <h3>{title}</h3>
    {children}
  </div>
);

/** A list under a heading; nothing when there is nothing to list. */
export const List = ({ items, ...heading }: Heading & { items: readonly ComponentChildren[] }) =>
  items.length > 0 && (
    <Part {...heading}>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </Part>
  );
