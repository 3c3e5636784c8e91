// What can be wrong with asking for calls on record.

export interface RecordedCallFaults {
  /** Nothing of the account is on record under that RequestId. */
  CallNotFound: { RequestId: string };
}
