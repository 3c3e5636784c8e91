// The rules of signing in through an identity provider: two ways to describe it, and when it may take over (cloudsso 14).
import { fault } from '../faults/fault.ts';
import type { Directories } from './directories.ts';
import type { Directory } from './directory.ts';
import type {
  CertificateFacts,
  IdentityProvider,
  IdentityProviderRows,
  SamlBinding,
  SamlCertificate,
} from './identityProvider.ts';
import type { Scope } from './scope.ts';

/** Absent members are kept; empty texts count as absent, since one client sends them. */
export interface ProviderWishes {
  readonly metadata?: string | undefined;
  readonly entityId?: string | undefined;
  readonly loginUrl?: string | undefined;
  readonly wantsRequestSigned?: boolean | undefined;
  readonly certificate?: string | undefined;
  readonly binding?: SamlBinding | undefined;
  readonly ssoEnabled?: boolean | undefined;
}

export interface ProviderWithCertificates {
  readonly provider: IdentityProvider;
  readonly certificates: readonly SamlCertificate[];
}

// cloudsso 14.7
const MOST_CERTIFICATES = 2;

type Replacing = Pick<IdentityProvider, 'entityId' | 'loginUrl' | 'wantsRequestSigned' | 'binding' | 'metadata'>;

export class SingleSignOn {
  readonly #rows: IdentityProviderRows;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(rows: IdentityProviderRows, directories: Directories, scope: Scope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** There is always something to show, also before anything was set (cloudsso 14.5). Throws DirectoryNotFound. */
  async get(directoryId: string): Promise<ProviderWithCertificates> {
    return this.#load(await this.#directories.get(directoryId));
  }

  /** Throws DirectoryNotFound. */
  async listCertificates(directoryId: string): Promise<readonly (SamlCertificate & CertificateFacts)[]> {
    await this.#directories.get(directoryId);
    const certificates = await this.#rows.listCertificates(directoryId);
    return certificates.map((one) => ({ ...one, ...this.#scope.saml.describeCertificate(one.der) }));
  }

  /**
   * A metadata document replaces everything, single members only themselves; both at once must agree (cloudsso 14.2).
   * Throws DirectoryNotFound, ParameterInvalid, IdentityProviderIncomplete.
   */
  async set(directoryId: string, wishes: ProviderWishes): Promise<ProviderWithCertificates> {
    const given = wishes.certificate ? this.#readCertificate(wishes.certificate) : undefined;
    const directory = await this.#directories.hold(directoryId);
    const before = await this.#load(directory);
    const metadata = wishes.metadata ?? '';
    const told = metadata === '' ? undefined : await this.#readMetadata(metadata, wishes, given);
    const { provider } = before;
    const changes: Replacing = told ?? {
      entityId: wishes.entityId || provider.entityId,
      loginUrl: wishes.loginUrl || (await this.#loginUrlOf(provider, wishes.binding)),
      wantsRequestSigned: wishes.wantsRequestSigned ?? provider.wantsRequestSigned,
      binding: wishes.binding ?? provider.binding,
      metadata: isOvertaken(before, wishes, given) ? '' : provider.metadata,
    };
    const wanted = told?.certificates ?? (given === undefined ? undefined : [given]);
    const certificates = wanted ? await this.#replace(directoryId, before.certificates, wanted) : before.certificates;
    const ssoEnabled = wishes.ssoEnabled ?? provider.ssoEnabled;
    const after = { ...provider, ...withoutCertificates(changes), ssoEnabled };
    if (ssoEnabled && (after.entityId === '' || after.loginUrl === '' || certificates.length === 0)) {
      throw fault('IdentityProviderIncomplete', { DirectoryId: directoryId });
    }
    // Setting nothing makes no provider: a directory that was cleared stays as it is (cloudsso 14.3)
    const isNothing = after.entityId === '' && after.loginUrl === '' && certificates.length === 0;
    if (isNothing || !isAnything(wishes)) return before;
    const { now } = this.#scope;
    const isNew = (await this.#rows.find(directoryId)) === undefined;
    const stored = { ...after, createdAt: isNew ? now : provider.createdAt, updatedAt: now };
    await this.#rows.put(directoryId, stored);
    return { provider: stored, certificates };
  }

  /** Throws DirectoryNotFound, SsoEnabled. */
  async clear(directoryId: string): Promise<void> {
    await this.#directories.hold(directoryId);
    if ((await this.#rows.find(directoryId))?.ssoEnabled) throw fault('SsoEnabled', { DirectoryId: directoryId });
    await this.#rows.delete(directoryId);
  }

  /** Throws DirectoryNotFound, ParameterInvalid, SamlCertificateTaken, SamlCertificateLimitExceeded. */
  async addCertificate(directoryId: string, text: string): Promise<SamlCertificate> {
    const der = this.#readCertificate(text);
    await this.#directories.hold(directoryId);
    const existing = await this.#rows.listCertificates(directoryId);
    const same = existing.find((one) => one.der === der);
    if (same) throw fault('SamlCertificateTaken', { CertificateId: same.id });
    if (existing.length >= MOST_CERTIFICATES) throw fault('SamlCertificateLimitExceeded', { Limit: MOST_CERTIFICATES });
    return this.#insert(directoryId, der);
  }

  /** The last one stays while it is needed (our decision). Throws DirectoryNotFound, SamlCertificateNotFound, SsoEnabled. */
  async removeCertificate(directoryId: string, id: string): Promise<void> {
    await this.#directories.hold(directoryId);
    const existing = await this.#rows.listCertificates(directoryId);
    if (!existing.some((one) => one.id === id)) throw fault('SamlCertificateNotFound', { CertificateId: id });
    const isLast = existing.length === 1;
    if (isLast && (await this.#rows.find(directoryId))?.ssoEnabled) {
      throw fault('SsoEnabled', { DirectoryId: directoryId });
    }
    await this.#rows.deleteCertificate(directoryId, id);
  }

  async #load(directory: Directory): Promise<ProviderWithCertificates> {
    const provider = (await this.#rows.find(directory.id)) ?? nothingOf(directory);
    return { provider, certificates: await this.#rows.listCertificates(directory.id) };
  }

  /** Of the other binding, when the document behind the provider offers it. */
  async #loginUrlOf({ metadata, loginUrl, binding }: IdentityProvider, wanted?: SamlBinding): Promise<string> {
    if (wanted === undefined || wanted === binding || metadata === '') return loginUrl;
    const { loginUrls } = await this.#scope.saml.readMetadata(metadata);
    return loginUrls[wanted] ?? loginUrl;
  }

  async #readMetadata(metadata: string, wishes: ProviderWishes, given: string | undefined) {
    const refuse = (Reason: string): never => {
      throw fault('ParameterInvalid', { Name: 'EncodedMetadataDocument', Rule: 'metadata', Reason });
    };
    const read = await this.#scope.saml.readMetadata(metadata).catch((cause: unknown) => {
      return refuse((cause as Error).message);
    });
    const { entityId, loginUrls, wantsRequestSigned, certificates } = read;
    if (certificates.length > MOST_CERTIFICATES) refuse(`it has more than ${MOST_CERTIFICATES} certificates`);
    const binding = wishes.binding ?? (loginUrls.Post === undefined ? 'Redirect' : 'Post');
    const loginUrl = loginUrls[binding] ?? refuse(`it has no SingleSignOnService for the binding ${binding}`);
    const isOther = (text: string | undefined, own: string): boolean => Boolean(text) && text !== own;
    const isOtherCertificate = given !== undefined && !certificates.includes(given);
    if (isOther(wishes.entityId, entityId) || isOther(wishes.loginUrl, loginUrl) || isOtherCertificate) {
      const Reason = 'the members beside the metadata document say something else than it does';
      throw fault('ParameterInvalid', { Name: 'Conflict', Rule: 'exclusive', Reason });
    }
    return { entityId, loginUrl, wantsRequestSigned, binding, metadata, certificates };
  }

  #readCertificate(text: string): string {
    try {
      return this.#scope.saml.readCertificate(text);
    } catch (cause) {
      const { message: Reason } = cause as Error;
      throw fault('ParameterInvalid', { Name: 'X509Certificate', Rule: 'certificate', Reason });
    }
  }

  /** A certificate that stays keeps its id. */
  async #replace(
    directoryId: string,
    existing: readonly SamlCertificate[],
    wanted: readonly string[],
  ): Promise<readonly SamlCertificate[]> {
    const kept = existing.filter(({ der }) => wanted.includes(der));
    for (const one of existing) if (!kept.includes(one)) await this.#rows.deleteCertificate(directoryId, one.id);
    const added: SamlCertificate[] = [];
    for (const der of wanted) {
      if (!kept.some((one) => one.der === der)) added.push(await this.#insert(directoryId, der));
    }
    return [...kept, ...added];
  }

  async #insert(directoryId: string, der: string): Promise<SamlCertificate> {
    const certificate = { id: this.#scope.mint('samlCertificate'), der };
    await this.#rows.insertCertificate(directoryId, certificate);
    return certificate;
  }
}

function nothingOf({ createdAt, updatedAt }: Directory): IdentityProvider {
  const empty = { entityId: '', loginUrl: '', wantsRequestSigned: false, binding: 'Post' as const, metadata: '' };
  return { ...empty, ssoEnabled: false, createdAt, updatedAt };
}

/** A document no longer says what the provider is once a member of it was replaced. */
function isOvertaken(before: ProviderWithCertificates, wishes: ProviderWishes, given: string | undefined): boolean {
  const { entityId, loginUrl, wantsRequestSigned } = before.provider;
  const isOther = <T>(wish: T | undefined, own: T): boolean => wish !== undefined && wish !== '' && wish !== own;
  return (
    isOther(wishes.entityId, entityId) ||
    isOther(wishes.loginUrl, loginUrl) ||
    isOther(wishes.wantsRequestSigned, wantsRequestSigned) ||
    (given !== undefined && !before.certificates.some(({ der }) => der === given))
  );
}

function isAnything(wishes: ProviderWishes): boolean {
  return Object.values(wishes).some((wish) => wish !== undefined && wish !== '');
}

function withoutCertificates({ entityId, loginUrl, wantsRequestSigned, binding, metadata }: Replacing): Replacing {
  return { entityId, loginUrl, wantsRequestSigned, binding, metadata };
}
