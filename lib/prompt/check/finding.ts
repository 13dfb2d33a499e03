import type { Component } from '../fields.ts';

/** A finding of the coach about the prompt for the chosen target. */
export interface Check {
  /** Stable id, kebab-case: `no-subject`, `over-limit`, `exclusions-left-out` ... */
  rule: string;
  severity: 'error' | 'warning' | 'hint';
  /** One plain sentence: what is so, and what to do instead. */
  message: string;
  component?: Component;
}
