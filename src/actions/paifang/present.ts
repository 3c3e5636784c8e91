// How our own product writes down what its answers share.

/** UTC to the second. */
export function presentTime(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
