// Every answer carries one of these; without it neither log nor audit event can be found again.
import { v7 } from 'uuid';

/** A fresh RequestId: an upper-case UUID (rpc-protocol 7.1). Version 7, so that the audit index grows at its right edge. */
export function mintRequestId(): string {
  return v7().toUpperCase();
}
