// Work that nobody waits for, after what somebody does.

/** Runs the task once the browser has nothing better to do; not every browser tells. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, 200);
}
