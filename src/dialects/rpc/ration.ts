// Diagnosing costs a thousand times what refusing does; whoever knows an AccessKey id must not buy it without end.

const PER_SECOND = 25;

/** Runs `work` at most 25 times a second, all callers together; beyond that it answers undefined. `now` is in milliseconds. */
export function compileRation(now: () => number): <T>(work: () => T | undefined) => T | undefined {
  let second = 0;
  let used = 0;
  return (work) => {
    const current = Math.floor(now() / 1000);
    if (current !== second) {
      second = current;
      used = 0;
    }
    used += 1;
    return used > PER_SECOND ? undefined : work();
  };
}
