// A virtual MFA device, the port to where devices rest, and what only others can do with their seeds.

export interface MfaDevice {
  /** Its ARN. */
  readonly serialNumber: string;
  readonly name: string;
  readonly sealedSeed: string;
  readonly createdAt: Date;
  /** Whose it is and since when; absent while nobody has it. */
  readonly binding: { readonly userId: string; readonly at: Date } | undefined;
}

/** A device as lists show it. */
export interface ListedDevice {
  readonly serialNumber: string;
  readonly binding:
    { readonly userId: string; readonly userName: string; readonly displayName: string; readonly at: Date } | undefined;
}

export interface MfaDeviceRows {
  /** In the order of serial numbers. */
  list(): Promise<readonly ListedDevice[]>;
  findOf(userId: string): Promise<MfaDevice | undefined>;
  find(serialNumber: string): Promise<MfaDevice | undefined>;
  /** As find, and nobody else changes the device until the call is over. */
  hold(serialNumber: string): Promise<MfaDevice | undefined>;
  /** Throws EntityAlreadyExists.VirtualMFADevice. Inserts into one account follow each other. */
  insert(device: MfaDevice): Promise<void>;
  count(): Promise<number>;
  /** Binds, or unbinds for undefined. Throws EntityAlreadyExists.User.MFADevice. */
  bind(serialNumber: string, binding: MfaDevice['binding']): Promise<void>;
  delete(serialNumber: string): Promise<void>;
}

export interface NewSeed {
  readonly base32: string;
  /** PNG in base64, to be taken in by a camera. */
  readonly qrCode: string;
  readonly sealedSeed: string;
}

export interface MfaSeeds {
  /** A new seed, sealed for that device alone; `label` is what an authenticator app calls it. */
  mint(serialNumber: string, label: string): Promise<NewSeed>;
  /** True for two codes that follow each other, the second of them of this moment or one step around it. */
  confirms(device: MfaDevice, codes: readonly [first: string, second: string], at: Date): boolean;
}
