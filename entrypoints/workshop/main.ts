import { listenInWorkshop } from '@/lib/messages/listen.ts';
import { leaveWorkshopPage } from '@/lib/platform/workshop-page.ts';
import { inWorker } from '@/lib/workshop/in-worker.ts';
import { whenIdle } from '@/lib/workshop/when-idle.ts';

/** As long as the background itself stays awake without work, in milliseconds. */
const IDLE = 30_000;

listenInWorkshop(whenIdle(inWorker, IDLE, leaveWorkshopPage));
