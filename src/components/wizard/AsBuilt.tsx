import { h } from 'preact';
import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import { Ask } from './Ask.tsx';

/** The wizard in the page as built: the first question, with answers that are links into the page with all questions. */
export const AsBuilt = ({ data }: { data: AskData }) => {
  const { questions, start } = data.flow;
  return (
    <form data-question={start} class="rb-card">
      <Ask
        data={data}
        id={start}
        option={({ label, next }) => (
          <a class="rb-answer" href={`${data.page}#${next in questions ? 'vraag' : 'uitkomst'}-${next}`}>
            {label}
          </a>
        )}
      />
    </form>
  );
};
