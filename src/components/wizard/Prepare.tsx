import { Fragment, h } from 'preact';
import type { Result } from '../../lib/rules/core/explain.ts';
import type { ShownPrepare, ToolData } from '../../lib/rules/faces/tool-data.ts';
import { Fold } from '../tool/answer.tsx';
import { Part } from '../tool/words.tsx';

/** What one of those who are called will ask, and where that comes from. */
export const Asked = ({ asks, privacy, origin }: Omit<ShownPrepare, 'title'>) => (
  <>
    <ul>
      {asks.map((ask) => (
        <li>{ask}</li>
      ))}
    </ul>
    <p>
      {`${privacy} `}
      <small>{origin}</small>
    </p>
  </>
);

interface Props {
  readonly data: ToolData;
  readonly result: Result;
}

/**
 * "Houd klaar als je belt": what belongs to this outcome, and then what each whom the result says to call will ask; the first in
 * sight, the others closed.
 */
export const Prepare = ({ data, result: { prepare, roles } }: Props) => {
  const lists = roles.flatMap((role) => data.prepare[role] ?? []);
  return (
    prepare.length + lists.length > 0 && (
      <Part name="klaar" title="Houd klaar als je belt">
        {prepare.length > 0 && (
          <ul>
            {prepare.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        )}
        {lists.map(({ title, ...list }, index) =>
          index ? (
            <Fold title={title}>
              <Asked {...list} />
            </Fold>
          ) : (
            <div>
              <h4>{title}</h4>
              <Asked {...list} />
            </div>
          ),
        )}
      </Part>
    )
  );
};
