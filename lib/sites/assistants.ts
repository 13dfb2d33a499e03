/** The assistants one can ask for a prompt. */
import { CHAT_ASSISTANTS } from './index.ts';
import { siteFor } from './match.ts';
import type { Site } from './site.ts';

export interface Assistant {
  /** Stable: it is kept as the user's choice. */
  id: string;
  name: string;
  /** The sites it is reached at, its own first. */
  sites: readonly string[];
  /** Where a new conversation begins. Nothing of the user's goes into it. */
  address: string;
}

/** In the order in which they are offered. */
export const ASSISTANTS: readonly Assistant[] = [
  { id: 'chatgpt', name: 'ChatGPT', sites: ['chatgpt'], address: 'https://chatgpt.com/' },
  {
    id: 'copilot',
    name: 'Copilot',
    sites: ['copilot', 'microsoft-365-copilot', 'bing-chat'],
    address: 'https://copilot.microsoft.com/',
  },
  {
    id: 'gemini',
    name: 'Gemini',
    sites: ['gemini', 'gemini-business', 'google-ai-studio'],
    address: 'https://gemini.google.com/app',
  },
  { id: 'claude', name: 'Claude', sites: ['claude'], address: 'https://claude.ai/new' },
];

/** Gives the assistant of an id, or null: a stored choice may name one that is not in the list. */
export function assistantById(id: string): Assistant | null {
  return ASSISTANTS.find((assistant) => assistant.id === id) ?? null;
}

/** Gives the assistant that is reached at an address, or null. */
export function assistantAt(url: string): Assistant | null {
  const site = siteFor(url);
  return ASSISTANTS.find(({ sites }) => site !== null && sites.includes(site.id)) ?? null;
}

/** Gives the site of an address where somebody answers: one of the assistants here, or another. Null elsewhere. */
export function answeringSite(url: string): Site | null {
  const site = siteFor(url);
  return site && CHAT_ASSISTANTS.includes(site) ? site : null;
}
