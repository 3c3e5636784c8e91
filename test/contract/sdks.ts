// Alibaba Cloud's own Node SDKs, unmodified, each in the ways that products call it, behind one small face.
import coreModule from '@alicloud/openapi-core';
import clientModule from '@alicloud/openapi-client';
import PopClient from '@alicloud/pop-core';
import { RuntimeOptions } from '@darabonba/typescript';
import type { Key } from '../support/world.ts';

const { default: CoreClient, $OpenApiUtil, OpenApiUtil } = coreModule;
const { default: OpenApiClient, Config, OpenApiRequest, Params } = clientModule;

// Its class lives in a package that only openapi-client depends on
const NO_OPTIONS = {} as Parameters<InstanceType<typeof OpenApiClient>['callApi']>[2];

export type Json = Readonly<Record<string, unknown>>;

export interface Target {
  readonly origin: string;
  readonly version: string;
  readonly key: Key;
}

export interface Sdk {
  readonly title: string;
  call(target: Target, action: string, params?: Json): Promise<Json>;
}

/** What an SDK tells its user about a refusal. */
export interface Refusal {
  readonly code: unknown;
  readonly status: unknown;
  readonly requestId: unknown;
  readonly message: string;
  readonly denied: unknown;
}

type Place = 'query' | 'body';

interface Manner {
  readonly method?: string;
  readonly place?: Place;
  readonly reqBodyType?: string;
  /** `v2` is the SDKs' word for V1 signatures. */
  readonly signatureAlgorithm?: string;
}

const paramsOf = (action: string, version: string, { method = 'POST', reqBodyType = 'formData' }: Manner) => ({
  action,
  version,
  protocol: 'HTTP',
  pathname: '/',
  method,
  authType: 'AK',
  style: 'RPC',
  reqBodyType,
  bodyType: 'json',
});

const configOf = ({ origin, key }: Target, { signatureAlgorithm }: Manner) => ({
  accessKeyId: key.accessKeyId,
  accessKeySecret: key.accessKeySecret,
  ...(key.securityToken !== undefined && { securityToken: key.securityToken }),
  endpoint: new URL(origin).host,
  protocol: 'http',
  ...(signatureAlgorithm !== undefined && { signatureAlgorithm }),
});

// Product SDKs flatten what goes into the query and leave bodies to the core
const requestOf = (params: Json, place: Place = 'query') =>
  place === 'query' ? { query: OpenApiUtil.query(params) } : { body: params };

function openapiCore(title: string, manner: Manner): Sdk {
  return {
    title: `openapi-core, ${title}`,
    async call(target, action, params = {}) {
      const client = new CoreClient(new $OpenApiUtil.Config(configOf(target, manner)));
      const what = new $OpenApiUtil.Params(paramsOf(action, target.version, manner));
      const request = new $OpenApiUtil.OpenApiRequest(requestOf(params, manner.place));
      return ((await client.callApi(what, request, new RuntimeOptions({}))) as { body: Json }).body;
    },
  };
}

function openapiClient(title: string, manner: Manner): Sdk {
  return {
    title: `openapi-client, ${title}`,
    async call(target, action, params = {}) {
      const client = new OpenApiClient(new Config(configOf(target, manner)));
      const what = new Params(paramsOf(action, target.version, manner));
      const request = new OpenApiRequest(requestOf(params, manner.place));
      return ((await client.callApi(what, request, NO_OPTIONS)) as { body: Json }).body;
    },
  };
}

function popCore(method: string): Sdk {
  return {
    title: `pop-core, ${method}`,
    call({ origin, version, key }, action, params = {}) {
      const client = new PopClient({ endpoint: origin, apiVersion: version, ...key });
      return client.request<Json>(action, params, { method });
    },
  };
}

export const SDKS: readonly Sdk[] = [
  openapiCore('query', {}),
  openapiCore('form body', { place: 'body' }),
  openapiCore('query of a JSON operation', { reqBodyType: 'json' }),
  openapiCore('GET', { method: 'GET' }),
  openapiCore('V1 query', { signatureAlgorithm: 'v2' }),
  openapiCore('V1 form body', { signatureAlgorithm: 'v2', place: 'body' }),
  openapiClient('query', {}),
  openapiClient('form body', { place: 'body' }),
  openapiClient('V1 form body', { signatureAlgorithm: 'v2', place: 'body' }),
  popCore('GET'),
  popCore('POST'),
];

/** The error that `call` throws, in the words that the SDK gives its user. Throws when it throws none. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const answer: unknown = await call.catch((cause: unknown) => new Thrown(cause));
  if (!(answer instanceof Thrown)) throw new Error(`the call was answered: ${JSON.stringify(answer)}`);
  const error = answer.cause as RawError;
  return {
    code: error.code,
    // pop-core shows the status only in the exchange that it keeps
    status: error.statusCode ?? error.data?.['statusCode'] ?? error.entry?.response.statusCode,
    requestId: error.requestId ?? error.data?.['RequestId'],
    message: error.message,
    denied: error.accessDeniedDetail ?? error.data?.['AccessDeniedDetail'],
  };
}

class Thrown {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

interface RawError {
  readonly code?: string;
  readonly message: string;
  readonly statusCode?: number;
  readonly requestId?: string;
  readonly accessDeniedDetail?: unknown;
  readonly data?: Json;
  readonly entry?: { readonly response: { readonly statusCode: number } };
}
