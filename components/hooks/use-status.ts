import { useCallback, useState } from 'react';

/** What the live region says, and what can be done about it. */
export interface Status {
  text: string;
  tone?: 'done' | 'problem' | 'busy';
  actions?: { label: string; onAct(): void }[];
}

/** What was said and asks for nothing: it is over with the next change of the prompt. */
export const isPassing = ({ text, actions = [] }: Status): boolean => text !== '' && actions.length === 0;

export const QUIET: Status = { text: '' };

/** The line and a setter; a new line takes the place of the old one. */
export function useStatus(initial: Status = QUIET): [Status, (status: Status) => void] {
  const [status, setStatus] = useState(initial);
  return [status, useCallback((next: Status) => setStatus(next), [])];
}
