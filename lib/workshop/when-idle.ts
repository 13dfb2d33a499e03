/**
 * Calls back when nothing has been worked on for a while.
 * @param pause how long, in milliseconds; from the call on, and from the end of each piece of work
 * @returns the work, watched
 */
export function whenIdle<In, Out>(
  work: (given: In) => Promise<Out>,
  pause: number,
  callback: () => void,
): (given: In) => Promise<Out> {
  let underWay = 0;
  let timer = setTimeout(callback, pause);
  return async (given) => {
    clearTimeout(timer);
    underWay += 1;
    try {
      return await work(given);
    } finally {
      underWay -= 1;
      clearTimeout(timer);
      if (underWay === 0) timer = setTimeout(callback, pause);
    }
  };
}
