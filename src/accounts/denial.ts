// A denial as it was remembered, and the ports to where it rests and to the text that names it.

/** Where a statement stands. `statement` counts from 0. */
export interface StatementPlace {
  readonly policy: {
    readonly name: string;
    readonly type: 'System' | 'Custom' | 'Inline';
    readonly version?: string;
    readonly attachedTo?: string;
  };
  readonly statement: number;
  readonly sid?: string;
}

/** What kept an Allow from applying, by part of the statement. */
export interface FailedPart {
  readonly part: string;
  readonly operator?: string;
  readonly key?: string;
  readonly needed?: readonly string[];
  readonly excluded?: string;
  readonly owner?: string;
  readonly actual: readonly string[] | string | null;
}

export interface Denial {
  readonly policyType: string;
  readonly rule: string;
  readonly resource: string;
  readonly alsoDenied?: readonly string[];
  readonly decidedBy?: StatementPlace;
  readonly alsoDeniedBy?: readonly StatementPlace[];
  readonly nearMiss?: StatementPlace & { readonly failed: FailedPart };
  readonly asked?: {
    readonly action: string;
    readonly principalType: string;
    readonly principalName: string;
    readonly conditions: Readonly<Record<string, readonly string[]>>;
  };
}

export interface DeniedCall {
  readonly at: Date;
  readonly isExplicit: boolean;
  readonly principalArn: string;
  /** Absent for a call that was not denied. */
  readonly denial: Denial | undefined;
}

export interface DeniedCallRows {
  find(requestId: string): Promise<DeniedCall | undefined>;
}

export interface DiagnosticMessages {
  /** The RequestId, or undefined for any text that was not made here for this account. */
  open(message: string, accountId: string): string | undefined;
}
