import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import { looseWords } from '@/lib/prompt/text/loose-words.ts';
import './OptionsSearch.css';

export interface OptionsPart {
  name: string;
  /** What it is found by beside its name: what it says, and what is in it. */
  words: readonly string[];
  view: ReactNode;
}

/** All parts of the options one below the other, their names as a way to each, and a search that leaves those that match. */
export function OptionsSearch({ parts }: { parts: readonly OptionsPart[] }) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const id = useId();
  const found = parts.filter((part) => matches(part, query));
  return (
    <>
      <search className="options-search">
        <TextField
          label={t('options.search')}
          labelUnseen
          placeholder={t('options.search')}
          type="search"
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return;
            event.preventDefault();
            setTyped('');
          }}
        />
        <p className="unseen" role="status">
          {query === '' ? '' : t('options.found', [found.length])}
        </p>
      </search>
      <nav className="options-nav" aria-label={t('options.parts')}>
        <ul>
          {found.map((part) => (
            <li key={part.name}>
              <a href={`#${id}-${parts.indexOf(part)}`}>{part.name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="options-parts">
        {found.map((part) => (
          <div key={part.name} id={`${id}-${parts.indexOf(part)}`}>
            {part.view}
          </div>
        ))}
        {found.length === 0 && (
          <EmptyState title={t('options.nothing', [query])} hint={t('options.nothingHint')} />
        )}
      </div>
    </>
  );
}

/** Each word of the query begins a word of the part, in any order; accents and case do not matter. */
function matches({ name, words }: OptionsPart, query: string): boolean {
  const text = looseWords([name, ...words].join(' '));
  const wanted = looseWords(query).split(' ').filter(Boolean);
  return wanted.every((word) => text.includes(` ${word}`));
}
