// Answers in the vendor's envelope. A body that is not this envelope makes every SDK fail with a parse error.
import type { Context } from 'koa';
import type { Fault } from '../../faults/fault.ts';
import { isFault, waitOf } from '../../faults/fault.ts';
import type { RpcCall } from './call.ts';
import { say } from './faultTable.ts';
import { guessFormat, type Format } from './format.ts';
import { writeXml } from './xml.ts';

/** 200 with the result and its RequestId (rpc-protocol 7.1). */
export function writeResult(ctx: Context, requestId: string, call: RpcCall, result: object): void {
  const body = { RequestId: requestId, ...result };
  const { name, result: schema } = call.operation;
  send(ctx, 200, requestId, call.format, body, () => writeXml(`${name}Response`, body, schema));
}

/** Makes the opaque text that names a denial to callers of the account. */
export type SealDiagnosis = (requestId: string, accountId: string) => string;

/** The error envelope (rpc-protocol 7.3). Works for a request that could not be read. */
export function writeFault(
  ctx: Context,
  requestId: string,
  failure: Fault,
  { seal, isOnRecord }: { readonly seal: SealDiagnosis; readonly isOnRecord: boolean },
): void {
  const { status, code, message } = say(failure.fault, failure.detail);
  const advice = `/errors/${encodeURIComponent(code)}?requestId=${requestId}`;
  const body = {
    RequestId: requestId,
    HostId: ctx.host,
    Code: code,
    Message: message,
    Recommend: `${ctx.protocol}://${ctx.host}${isOnRecord ? `/console/#/r/${requestId}` : advice}`,
    ...denial(failure, requestId, seal),
    ...diagnosis(failure),
  };
  const wait = waitOf(failure);
  if (wait !== undefined) ctx.set('x-acs-retry-after', String(wait));
  // What is left of an oversize body is not worth waiting for
  if (status === 413) ctx.set('connection', 'close');
  const format = (ctx.state['format'] as Format | undefined) ?? guessFormat(ctx);
  send(ctx, status, requestId, format, body, () => writeXml('Error', body, {}));
}

/** Members are strings, all of them: Go's client panics on anything else (ram-policy 4.1, rpc-protocol 7.3). */
function denial(failure: Fault, requestId: string, seal: SealDiagnosis): object {
  if (!isFault(failure, 'NoPermission')) return {};
  const { detail } = failure;
  return {
    AccessDeniedDetail: {
      AuthAction: detail.Action,
      AuthPrincipalType: detail.PrincipalType,
      AuthPrincipalDisplayName: detail.PrincipalDisplayName,
      AuthPrincipalOwnerId: detail.PrincipalOwnerId,
      PolicyType: detail.PolicyType,
      NoPermissionType: detail.NoPermissionType,
      // Opens for that account only; the audit event of the RequestId keeps the whole decision
      EncodedDiagnosticMessage: seal(requestId, detail.PrincipalOwnerId),
    },
  };
}

function diagnosis(failure: Fault): object {
  if (!isFault(failure, 'SignatureMismatch') || failure.detail.Diagnosis === undefined) return {};
  return { SignatureDiagnosis: failure.detail.Diagnosis };
}

// Byte for byte: clients recognise XML errors only by this spelling (rpc-protocol 7.3)
const CONTENT_TYPES = { JSON: 'application/json;charset=utf-8', XML: 'text/xml;charset=utf-8' } as const;

function send(ctx: Context, status: number, id: string, format: Format, body: object, xml: () => string): void {
  ctx.status = status;
  // Koa's own `set` makes a list of its arguments and walks it twice for each header
  const { res } = ctx;
  res.setHeader('x-acs-request-id', id);
  res.setHeader('access-control-allow-origin', '*');
  res.setHeader('access-control-expose-headers', '*');
  res.setHeader('content-type', CONTENT_TYPES[format]);
  ctx.body = format === 'JSON' ? JSON.stringify(body) : xml();
}
