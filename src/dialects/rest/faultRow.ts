// One way to say a fault to REST clients: status, which of the two bodies, text (rsa 6).

/** `A`: application errors, `B`: what stands in front of the application. */
export type Family = 'A' | 'B';

export interface FaultRow<D> {
  readonly status: number;
  readonly family: Family;
  readonly text: string | ((detail: D) => string);
}
