// Answers of the record, as its schemas describe them.

export interface ToldStatement {
  readonly PolicyType: string;
  readonly PolicyName: string;
  readonly PolicyVersion?: string;
  readonly AttachedTo?: string;
  /** Counts from 0. */
  readonly StatementIndex: number;
  readonly Statement?: string;
  readonly PolicyDocument?: string;
}

export interface ToldMiss extends ToldStatement {
  readonly FailedPart: string;
  readonly ConditionOperator?: string;
  readonly ConditionKey?: string;
  readonly NeededValues: readonly string[];
  readonly ActualValues: readonly string[];
}

export interface ToldDecision {
  readonly Effect: 'Allow' | 'ExplicitDeny' | 'ImplicitDeny';
  readonly PolicyType: string;
  readonly Rule:
    'Statement' | 'NoStatement' | 'AccountOwner' | 'ForeignAccount' | 'RootMayNotAssumeRole' | 'AlwaysAllowed';
  readonly DecidedBy: readonly ToldStatement[];
  readonly NearMiss?: ToldMiss;
  readonly SmallestStatement?: string;
}

export interface ToldEvent {
  readonly RequestId: string;
  readonly Time: string;
  readonly Dialect: string;
  readonly Action: string;
  readonly PrincipalArn: string;
  readonly AccessKeyId: string;
  readonly Resources: readonly string[];
  readonly Parameters: string;
  readonly Outcome: string;
  readonly SourceIp: string;
  readonly DurationMicroseconds: number;
}

export interface ToldCall extends ToldEvent {
  readonly Proof: string;
  readonly UserAgent: string;
  readonly SqlMicroseconds: number;
  readonly Decision?: ToldDecision;
}
