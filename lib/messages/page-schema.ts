/** The background trusts no page: every answer of the injected script is parsed with these. */
import * as z from 'zod/mini';
import type { FieldReport } from '../insert/field.ts';
import type { Outcome } from '../insert/outcome.ts';
import type { ScanAnswer } from './page.ts';

export const fieldReportSchema: z.ZodMiniType<FieldReport> = z.lazy(() =>
  z.object({
    by: z.enum(['pinned', 'finder', 'touched', 'score', 'only']),
    kind: z.enum([
      'textarea',
      'input',
      'contenteditable',
      'prosemirror',
      'lexical',
      'slate',
      'quill',
      'draft',
      'proxy',
    ]),
    label: z.string(),
    maxLength: z.nullable(z.number()),
    hasText: z.boolean(),
    score: z.number(),
    blocked: z.nullable(z.enum(['read-only', 'disabled'])),
  }),
);

const plainOutcome = () =>
  z.object({
    status: z.enum([
      'inserted',
      'partial',
      'no-field',
      'several-fields',
      'unsure-field',
      'read-only',
      'rejected',
      'page-changed',
      'needs-access',
      'not-allowed',
    ]),
    strategy: z.optional(z.string()),
    inserted: z.optional(z.number()),
    limit: z.optional(z.number()),
    label: z.optional(z.string()),
    changed: z.optional(z.boolean()),
    reason: z.optional(
      z.enum(['read-only', 'disabled', 'password', 'one-time-code', 'credit-card', 'hidden', 'not-text']),
    ),
    origins: z.optional(z.array(z.string())),
  });

export const outcomeSchema: z.ZodMiniType<Outcome> = z.lazy(() =>
  z.extend(plainOutcome(), { negative: z.optional(plainOutcome()) }),
);

export const scanAnswerSchema: z.ZodMiniType<ScanAnswer> = z.lazy(() =>
  z.object({
    token: z.string(),
    tool: z.string(),
    outcome: z.nullable(outcomeSchema),
    page: z.boolean(),
    unsettled: z.boolean(),
    boxes: z.array(fieldReportSchema),
    negative: z.nullable(fieldReportSchema),
    origins: z.array(z.url()),
  }),
);
