/** Which components React has drawn anew, as its profiler sees it: by the fibers of the last commit. */
import { createElement, Profiler, type ReactNode } from 'react';

interface Fiber {
  type: unknown;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
}

/** React's flag for a component whose function was called. */
const PERFORMED_WORK = 1;

function nameOf(type: unknown): string | null {
  const inner = typeof type === 'object' && type !== null && 'type' in type ? type.type : type;
  return typeof inner === 'function' ? inner.name : null;
}

/** Below a fiber whose children are the same objects as before, nothing was drawn. */
function collect(fiber: Fiber, names: string[]): void {
  const name = nameOf(fiber.type);
  if (name && fiber.flags & PERFORMED_WORK) names.push(name);
  if (fiber.child === fiber.alternate?.child) return;
  for (let child = fiber.child; child; child = child.sibling) collect(child, names);
}

/** Draws `element` under a profiler that adds to `names` what each commit drew. */
export function recorded(element: ReactNode, names: string[]): ReactNode {
  const onRender = () => {
    const host = document.querySelector('main, #root') as Element;
    const key = Object.keys(host).find((one) => one.startsWith('__reactContainer$')) as string;
    const root = (host as unknown as Record<string, { stateNode: { current: Fiber } }>)[key];
    if (root) collect(root.stateNode.current, names);
  };
  return createElement(Profiler, { id: 'easel', onRender }, element);
}
