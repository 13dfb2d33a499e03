import type { Component, FieldKey } from '../fields.ts';
import type { Message } from '../message.ts';
import type { Prompt } from '../model.ts';

/** A finding of the coach about the prompt for the chosen target. */
export interface Check {
  /** Stable id, kebab-case: `no-subject`, `over-limit`, `exclusions-left-out` ... */
  rule: string;
  severity: 'error' | 'warning' | 'hint';
  /** What is so, and what to do instead. */
  message: Message;
  component?: Component;
  /** The field it is about, where it is one. */
  field?: FieldKey;
  /** What stands behind it, for whoever asks why. */
  why: Reason;
  /** What one click can do about it. */
  fix?: Fix;
}

export interface Reason {
  reason: Message;
  /** A paper, a document of the maker, a measurement: a name or an address. */
  source: string;
}

export interface Fix {
  /** What the button says. */
  label: Message;
  /** Gives the prompt with the fault mended, every other field as it was. */
  apply(prompt: Prompt): Prompt;
}
