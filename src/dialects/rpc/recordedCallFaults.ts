// How the faults of asking for calls on record are said; the codes are ours.
import type { FaultTable } from './faultRow.ts';

export const RECORDED_CALL_FAULTS: Pick<FaultTable, 'CallNotFound'> = {
  CallNotFound: {
    status: 404,
    code: 'EntityNotExists.Call',
    message: (detail) => `No call ${detail.RequestId} of this account is on record.`,
  },
};
