import { type KeyboardEvent, useId, useRef } from 'react';
import { targetName } from '@/components/hooks/target-name.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { factMessage, factsOf, type Target } from '@/lib/prompt/index.ts';
import './TargetFacts.css';

/** `docs.example.com/page`: an address without its scheme, as sources are often named. */
const PAGE = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$/i;
/** `owner/repository, path of the file`. */
const REPOSITORY = /^([\w.-]+\/[\w.-]+)(?:,|$)/;

/** Takes what a source is called and gives the address to read it at, or null where its name tells none. */
export function sourceLink(source: string): string | null {
  const [address] = /^https?:\/\/\S+/.exec(source) ?? [];
  if (address) return address;
  if (PAGE.test(source)) return `https://${source}`;
  const [, repository] = REPOSITORY.exec(source) ?? [];
  return repository ? `https://github.com/${repository}` : null;
}

/** A button that opens what is known of a target, each fact with where and when it was read. */
export function TargetFacts({ target }: { target: Target }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  function close(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !panel.current?.matches(':popover-open')) return;
    // Else the browser closes the whole popup.
    event.preventDefault();
    panel.current.hidePopover();
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from the button and from within
    <span className="target-facts" onKeyDown={close}>
      <IconButton
        ref={button}
        icon="info"
        name={t('target.about')}
        popoverTarget={id}
        aria-haspopup="dialog"
      />
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        className="target-facts-panel"
        aria-labelledby={`${id}-name`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the focus, so that it is read out, and scrolls
        tabIndex={0}
        onToggle={(event) => {
          if (event.newState === 'open') event.currentTarget.focus();
        }}
      >
        <h2 id={`${id}-name`}>{targetName(target)}</h2>
        <dl>
          {factsOf(target).map((row) => (
            <div key={row.topic}>
              <dt>{t(`target.topic.${row.topic}`)}</dt>
              <dd>
                {messageText(factMessage(row))}
                {row.source.split('; ').map((source) => (
                  <Source key={source} name={source} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </span>
  );
}

/** Where a fact was read: a link where its name is an address. */
function Source({ name }: { name: string }) {
  const link = sourceLink(name);
  return (
    <small title={name}>
      {link === null ? (
        name
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
    </small>
  );
}
