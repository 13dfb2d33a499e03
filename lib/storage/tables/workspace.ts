/** The workspace as it is stored: a base, and the actions of all windows since, in the order they were done in. */
import * as z from 'zod/mini';
import type { Message } from '../../prompt/message.ts';
import { actionSchema, workspaceSchema } from '../../workspace/index.ts';
import type { Key, Table } from '../table.ts';

const baseSchema = z.lazy(() =>
  z.looseObject({
    id: z.string(),
    revision: z.number(),
    done: z.array(z.string()),
    state: workspaceSchema,
  }),
);
const actionRowSchema = z.lazy(() => z.object({ id: z.number(), action: actionSchema }));

const byId = (a: { id: Key }, b: { id: Key }) => (a.id < b.id ? -1 : 1);
const gone: Message = { id: 'storage.workspaceGone' };

export const workspaceTable: Table<z.infer<typeof baseSchema>> = {
  name: 'workspace',
  schema: baseSchema,
  order: byId,
  gone,
};

/** Ids are given in the order of storing: they are the revisions. */
export const actionsTable: Table<z.infer<typeof actionRowSchema>> = {
  name: 'actions',
  schema: actionRowSchema,
  order: byId,
  gone,
};
