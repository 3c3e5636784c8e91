// A second factor of a user, the port to where such devices rest, and what only others can do with their seeds.

export type DeviceType = 'TOTP' | 'CrossPlatformPasskey' | 'PlatformPasskey';

/** A seed that was shown to its user and belongs to nobody yet: whoever shows two codes of it binds it. */
export interface OfferedDevice {
  readonly id: string;
  readonly sealedSeed: string;
}

export interface UserMfaDevice extends OfferedDevice {
  readonly directoryId: string;
  readonly userId: string;
  readonly name: string;
  readonly type: DeviceType;
  readonly boundAt: Date;
  readonly usedAt: Date | undefined;
}

/** Of users who are known to be there; whoever writes holds the user. */
export interface UserMfaDeviceRows {
  /** In the order of binding. */
  list(directoryId: string, userId: string): Promise<readonly UserMfaDevice[]>;
  insert(device: UserMfaDevice): Promise<void>;
  delete(directoryId: string, userId: string, deviceId: string): Promise<void>;
}

export interface DeviceSeeds {
  /** A new seed, sealed for that device alone; `label` is what an authenticator app calls it. */
  mint(
    serialNumber: string,
    label: string,
  ): Promise<{ readonly base32: string; readonly qrCode: string; readonly sealedSeed: string }>;
  /** True for two codes that follow each other, the second of them of this moment or one step around it. */
  confirms(
    device: { readonly serialNumber: string; readonly sealedSeed: string },
    codes: readonly [first: string, second: string],
    at: Date,
  ): boolean;
}
