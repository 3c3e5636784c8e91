// Token buckets, as the corridor draws from them and the store keeps them.

/** What is wanted of one bucket. A bucket that nobody drew from is full. */
export interface Draw {
  readonly bucket: string;
  readonly capacity: number;
  /** In which an empty bucket is full again. */
  readonly seconds: number;
  /** At most `capacity`. */
  readonly wanted: number;
}

export interface Grant {
  /** As many as there were, at most what was wanted. */
  readonly granted: number;
  /** Milliseconds until there is another one; 0 when everything was granted. */
  readonly waitMilliseconds: number;
}
