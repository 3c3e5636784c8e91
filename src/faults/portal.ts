// What goes wrong at the sign-in portal.

type None = Record<string, never>;

export interface PortalFaults {
  /** No directory of ours is at that address. */
  PortalAddressUnknown: { PortalUrl: string };
  /** Nobody has decided about the device yet. */
  AuthorizationPending: None;
  /** Made up, expired, used, turned away, or shown by somebody else than it was given to. */
  DeviceCodeInvalid: None;
  CodeVerifierWrong: None;
  UserCodeInvalid: None;
  /** Somebody has said something else of the device before. */
  DeviceDecided: None;
  /** The directory keeps temporary credentials from its people. */
  CredentialsNotAllowed: None;
  AccessNotAssigned: { AccountId: string; AccessConfigurationId: string };
  /** The account's own people have changed the role so that nobody comes in. */
  AccessClosed: { AccountId: string };
}

export type PortalFaultName = keyof PortalFaults;
