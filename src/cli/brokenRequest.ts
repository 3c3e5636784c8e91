// The envelope for what never became a request: headers too large, no HTTP at all, a sender that fell silent.
import { say } from '../dialects/rpc/faultTable.ts';

const REASONS: Readonly<Record<number, string>> = {
  431: 'its request line and headers are larger than 128 KiB',
  408: 'it did not arrive in time',
};

/** JSON, because an SDK that gets anything else reports only that it could not parse the answer (rpc-protocol 7.3). */
export function brokenRequest(status: number, requestId: string): string {
  const { code, message } = say('RequestMalformed', { Reason: REASONS[status] ?? 'it is not HTTP, or it ended early' });
  return JSON.stringify({ RequestId: requestId, Code: code, Message: message });
}
