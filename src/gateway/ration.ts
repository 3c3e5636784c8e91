// What costs much and anybody may ask for is not to be had without end.

/** Runs `work` at most `perSecond` times a second, all callers together; beyond that it answers undefined. `now` is in milliseconds. */
export function compileRation(perSecond: number, now: () => number): <T>(work: () => T | undefined) => T | undefined {
  let second = 0;
  let used = 0;
  return (work) => {
    const current = Math.floor(now() / 1000);
    if (current !== second) {
      second = current;
      used = 0;
    }
    used += 1;
    return used > perSecond ? undefined : work();
  };
}
