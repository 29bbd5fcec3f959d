import { Fragment, h, type ComponentChildren } from 'preact';
import type { Action, Citation } from '../../lib/rules/core/flow.ts';
import type { CitedSources } from '../../lib/sources/cited.ts';
import { articleAddress } from '../../lib/sources/law.ts';
import { numberOf } from '../../lib/sources/number.ts';
import type { Heading } from './words.tsx';

/** What an answer of the wizard and one of a calculator show in the same words. No question needs it: it comes after the first. */

/**
 * "bron 3, art. 21a": the number leads into the list of sources of the page (or of another: `page`), and the article of a law
 * to that article itself.
 */
export const Cite = ({
  sources,
  citations,
  page = '',
}: {
  sources: CitedSources;
  citations: readonly Citation[];
  page?: string;
}) => (
  <small>
    {citations.map(({ source, at }, index) => {
      const law = sources[source]?.law;
      return [
        index > 0 && '; ',
        <a class="nl-link" href={`${page}#bron-${source}`}>
          {`bron ${numberOf(sources, source)}`}
        </a>,
        at && ', ',
        at && law ? (
          <a class="nl-link" href={articleAddress(law, at)} rel="external noreferrer">
            {at}
          </a>
        ) : (
          at
        ),
      ];
    })}
  </small>
);

/** The sources of these citations, each once: a list to put items in. */
export const cited = (
  sources: CitedSources,
  citations: readonly Citation[],
  page = '',
): ComponentChildren[] =>
  [...new Set(citations.map(({ source }) => source))].map((id) => [
    <a class="nl-link" href={`${page}#bron-${id}`}>
      {`${numberOf(sources, id)}. ${sources[id]?.title}`}
    </a>,
    ` (${sources[id]?.age})`,
  ]);

/** Numbers that an action may name, with what a device dials. Not the "112" of an article. */
const dialled = /((?<!art\. )\b112\b|\b0800-2000\b)/;

/** A text in which the numbers of 112 and Veilig Thuis can be tapped. */
export const Dialled = ({ text }: { text: string }) => (
  <>
    {text.split(dialled).map((part, index) =>
      index % 2 ? (
        <a class="nl-link" href={`tel:${part.replace('-', '')}`}>
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </>
);

/** Who does what, in order; counted on from `start`. */
export const Actions = ({ actions, start = 1 }: { actions: readonly Action[]; start?: number }) => (
  <ol start={start > 1 ? start : undefined}>
    {actions.map(({ who, what }) => (
      <li>
        <strong>{who}:</strong> <Dialled text={what} />
      </li>
    ))}
  </ol>
);

/** A part of a result that stays closed until somebody wants it. `printed`: on paper it is always there. */
export const Fold = ({
  name,
  title,
  printed,
  children,
}: Heading & { readonly printed?: boolean; children: ComponentChildren }) => (
  <details class="rb-fold" data-part={name} data-printed={printed ? '' : undefined}>
    <summary>{title}</summary>
    {children}
  </details>
);

/** The ways to take an answer along: the reader's own acts. */
export const Keep = ({ copy }: { copy: () => void }) => (
  <div class="rb-buttons">
    <button type="button" class="nl-button nl-button--primary" data-print onClick={() => print()}>
      Print
    </button>
    <button type="button" class="nl-button nl-button--secondary" data-copy onClick={copy}>
      Kopieer als tekst
    </button>
  </div>
);
