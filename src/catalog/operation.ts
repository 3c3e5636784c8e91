// A compiled action. Without it each call would read schemas again.
import type { Principal } from '../identity/principal.ts';

/** The pen's keyword: everything about an action that is not a request parameter. */
export interface ActionFacts {
  readonly ram: {
    readonly action: string;
    readonly access: AccessLevel;
    readonly resource: string | readonly string[];
    /** The trust policy of a role has its say: the domain finds the role and asks for the decision. */
    readonly trust?: true;
  };
  /** The caller's own account is meant, also where the product lets delegates act for another. */
  readonly ownAccount?: true;
  /** The call carries no signature: these parameters prove who asks. */
  readonly proof?: Proof;
  /** Where the operation is found in a dialect that goes by paths, and who may use it there. */
  readonly http?: Http;
  /** Where an identity source finds the operation. */
  readonly scim?: ScimPlace;
  /** Where people of a directory find the operation in the sign-in portal. */
  readonly portal?: PortalPlace;
  /** Who notices that a parameter is missing, when it is not the front end: the code is another. */
  readonly requiredBy?: 'service';
  readonly result: Schema;
  readonly faults: readonly string[];
  readonly examples: readonly Example[];
}

export interface Http {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Literals and `{parameters}`; parameters that are not in it come from the query, and from the body where there is one. */
  readonly path: string;
  readonly hasBody: boolean;
  /** How many members the body has, where any other number is refused as such. */
  readonly bodyMembers?: number;
  /** The one parameter that the whole body is the value of. */
  readonly bodyIs?: string;
  /** A list of the result: when something is in it, the call succeeded in part alone. */
  readonly failuresIn?: string;
  /** The member of the result that is the whole answer, as a file. */
  readonly fileIn?: string;
  /** What an OAuth client must have been granted (rsa 4.1). */
  readonly permission: string;
  /** Whose keys sign tokens for it; nobody's: OAuth clients only (rsa 5). */
  readonly roles: readonly ('SuperAdmin' | 'HelpDesk')[];
}

/** `/Users` or `/Users/{id}`, under the root of the SCIM endpoint. */
export interface ScimPlace {
  readonly method: Http['method'];
  readonly path: string;
}

/** A path of the sign-in portal; parameters come in the query of a GET, in the JSON body of a POST. */
export interface PortalPlace {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** What must have been shown: an approved device code, an access token, a browser's session; a password, or that one was shown before. */
  readonly proof: 'device' | 'access' | 'session' | 'password' | 'ticket';
  /** A form of a browser, under the path of its directory. */
  readonly isPage?: true;
}

/** Names of the parameters with the ARN of the identity provider and with what it signed. */
export interface Proof {
  readonly provider: string;
  readonly token: string;
}

export type AccessLevel = 'create' | 'list' | 'get' | 'update' | 'delete';

export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';

/** The part of JSON Schema that readers other than ajv look into. */
export interface Schema {
  readonly type?: SchemaType | readonly (SchemaType | 'null')[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  /** How a list or object travels in one parameter; absent = flattened as Name.1.Member (rpc-protocol 6). */
  readonly 'x-style'?: 'json';
  /** Element name of one item in XML; absent = repeated elements without a wrapper (cloudsso 2.2). */
  readonly 'x-xml-item'?: string;
  /** What is sent here is kept nowhere and shown to nobody. */
  readonly 'x-secret'?: true;
}

/** A request and what it answers; contract tests send each one, signed. */
export interface Example {
  readonly title: string;
  readonly given?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly fault?: string;
}

export interface Product {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly dialect: string;
  readonly endpointPrefix: string;
  /** A delegate's calls are about its management account. */
  readonly isDelegable?: true;
  /** Schema keyword → what the product's error code adds for it: `InvalidParameter.UserName.Length`. */
  readonly ruleNames?: Readonly<Record<string, string>>;
}

/** One action, ready to run: everything that could be computed before the first call has been. */
export interface Operation<W = unknown> {
  readonly product: Product;
  readonly name: string;
  /** `cloudsso:UpdateUserStatus`. */
  readonly id: string;
  readonly ramAction: string;
  /** The decision waits until the domain has found the role whose trust policy has its say. */
  readonly asksTrust: boolean;
  /** A caller who acts for another account is asking about that one. */
  readonly isDelegable: boolean;
  /** Set when the call carries no signature. */
  readonly proof: Proof | undefined;
  readonly http: Http | undefined;
  readonly scim: ScimPlace | undefined;
  readonly portal: PortalPlace | undefined;
  readonly parameters: Schema;
  readonly result: Schema;
  readonly faults: ReadonlySet<string>;
  /** Typed parameters with defaults filled in, or throws ParameterMissing / ParameterInvalid. */
  validate(raw: unknown): Readonly<Record<string, unknown>>;
  /** What is remembered of the parameters: JSON text without secrets, cut at a bound. */
  recount(raw: unknown): string;
  /** The ARNs that policies are asked about (ram-policy 3.5). */
  resources(params: Readonly<Record<string, unknown>>, place: Place): readonly string[];
  run(params: Readonly<Record<string, unknown>>, caller: Principal, work: W, admit: Admit): Promise<object>;
}

/**
 * Decides the call with what a role's trust policy says: its document as JSON text, and the condition values that only it
 * asks for, by key in lower case. Throws NoPermission unless the caller's own policies and the role both allow.
 */
export type Admit = (trust: {
  readonly document: string | undefined;
  readonly conditions: Readonly<Record<string, readonly string[]>>;
}) => void;

/** What an ARN is made of besides parameters. */
export interface Place {
  readonly regionId: string;
  readonly accountId: string;
  /** Name of the RAM user who calls: whom calls without a user name are about (ram-policy 5.4). */
  readonly callerName: string;
  readonly callerArn: string;
  /** The directory that an administrator's key belongs to; empty for everybody else. */
  readonly administers: string;
}
