// The kinds of second factors that a user can have.

export type DeviceType = 'TOTP' | 'CrossPlatformPasskey' | 'PlatformPasskey';
