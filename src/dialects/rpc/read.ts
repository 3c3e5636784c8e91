// Wire → a call that found its Operation. Nothing here is trusted yet; order follows rpc-protocol 12.
import { createHash } from 'node:crypto';

import type { Context, Request } from 'koa';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Operation } from '../../catalog/operation.ts';
import { fault } from '../../faults/fault.ts';
import { readBody } from '../../gateway/body.ts';
import type { Environment } from '../../journal/journal.ts';
import type { RpcCall, Wire } from './call.ts';
import { compileDecoder, type Decoder } from './decode.ts';
import { chooseFormat } from './format.ts';
import { mergeParameters, parseJsonBody, parseParameters } from './parameters.ts';
import { schemeOf } from './scheme.ts';
import { parseAuthorization } from './signature.ts';

// RAM documents 10 MB for POST; nothing the SDKs send comes near. Our decision.
export const BODY_LIMIT_BYTES = 1024 * 1024;

const FORM = 'application/x-www-form-urlencoded';

/** Reads one request. Throws the faults of rpc-protocol 8 that can be told before a signature is looked at. */
export function compileReader(catalog: Catalog, now: () => Date): (ctx: Context) => Promise<RpcCall> {
  const decoders = new Map<Operation, Decoder>();
  for (const operation of catalog.operations('rpc')) decoders.set(operation, compileDecoder(operation.parameters));

  return async (ctx) => {
    const receivedAt = now();
    // Asked without the context, which passes every question on through two functions
    const { request } = ctx;
    const { method = '', headers } = ctx.req;
    if (method !== 'GET' && method !== 'POST') throw fault('MethodUnsupported', { Method: method });
    if (CLOUD_HOST.test(headers.host ?? '')) assertKnownHost(request.host, catalog);
    const wire = readWire(request, await readBody(ctx.req, BODY_LIMIT_BYTES));
    const format = chooseFormat(wire.scheme === 'V1', wire.merged.get('Format'), headers.accept);
    ctx.state['format'] = format;
    const operation = findOperation(catalog, wire);
    assertKnownFormat(wire);
    const decode = decoders.get(operation) ?? compileDecoder(operation.parameters);
    return {
      operation,
      parameters: decode(wire.merged),
      decode,
      environment: environmentOf(request, receivedAt),
      wire,
      format,
      claimant: () => claimantOf(wire),
    };
  };
}

function readWire(request: Request, body: Buffer): Wire {
  const { headers } = request.req;
  assertBodyDigest(headerText(headers['content-md5']), body);
  const rawQuery = request.querystring;
  const query = parseParameters(rawQuery, 'query');
  const isForm = body.length > 0 && headerText(headers['content-type']).toLowerCase().startsWith(FORM);
  const rawForm = isForm ? body.toString('latin1') : '';
  const form = parseParameters(rawForm, 'form body');
  const merged = mergeParameters(query, form);
  const scheme = schemeOf(headers, merged);
  // V1 signs no such body (rpc-protocol 3.1), so only V3 may be told anything by one
  const json = scheme === 'V3' && isJson(headers) ? parseJsonBody(body) : [];
  return {
    scheme,
    method: request.method,
    path: request.path,
    query,
    form,
    merged: json.length === 0 ? merged : mergeParameters(query, json),
    header: (name) => headerText(headers[name]),
    body,
    rawQuery,
    rawForm,
  };
}

function isJson(headers: NodeJS.Dict<string | string[]>): boolean {
  return headerText(headers['content-type']).toLowerCase().startsWith('application/json');
}

/** Whom the call says it is from. */
function claimantOf({ scheme, merged, header }: Wire): string | undefined {
  if (scheme === 'V3') return parseAuthorization(header('authorization'))?.credential;
  return merged.get('AccessKeyId');
}

/** V1 answers unknown words in XML, as Python's `None` has always been (rpc-protocol 13); V3 has no such past. */
function assertKnownFormat({ scheme, merged }: Wire): void {
  const format = merged.get('Format');
  if (scheme === 'V3' && format !== undefined && !/^(json|xml)$/i.test(format)) {
    throw fault('FormatInvalid', { Format: format });
  }
}

function headerText(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}

// Python's core adds Content-MD5 to every body (rpc-protocol 2)
function assertBodyDigest(declared: string, body: Buffer): void {
  if (declared === '' || body.length === 0) return;
  if (createHash('md5').update(body).digest('base64') !== declared.trim()) throw fault('ContentMd5Mismatch', {});
}

const CLOUD_HOST = /\.aliyuncs\.com/i;

/** With one custom host the version date tells products apart; a cloud host that names another product is refused. */
function assertKnownHost(host: string, catalog: Catalog): void {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  if (!name.endsWith('.aliyuncs.com')) return;
  const label = name.split('.', 1)[0]?.replace(/-vpc$/, '') ?? '';
  if (!catalog.hasEndpoint(label)) throw fault('ProductNotFound', { Host: name });
}

function findOperation(catalog: Catalog, wire: Wire): Operation {
  const fromHeaders = wire.scheme === 'V3';
  const isUnsigned = wire.scheme === 'anonymous';
  const pick = (name: string, header: string): string => {
    // Clients of the V3 scheme name the action in headers also when they sign nothing
    const spoken = wire.merged.get(name) ?? (isUnsigned ? wire.header(header) : '');
    const given = fromHeaders ? wire.header(header) : spoken;
    if (given === '') throw fault('ParameterMissing', { Name: name });
    const repeated = fromHeaders ? wire.merged.get(name) : undefined;
    if (repeated !== undefined && repeated !== given) {
      throw fault('CommonParameterInvalid', { Name: name, Reason: `it differs from the signed header ${header}` });
    }
    return given;
  };
  const version = pick('Version', 'x-acs-version');
  if (!catalog.hasVersion('rpc', version)) throw fault('VersionInvalid', { Version: version });
  const action = pick('Action', 'x-acs-action');
  const operation = catalog.findOperation('rpc', version, action);
  if (!operation) throw fault('ActionNotFound', { Action: action, Version: version });
  return operation;
}

function environmentOf(request: Request, receivedAt: Date): Environment {
  const { ip, secure, req } = request;
  return { receivedAt, sourceIp: ip, secure, userAgent: req.headers['user-agent'] ?? '' };
}
