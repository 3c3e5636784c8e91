// How faults are said to people in a browser: what happened, and what to do next.
import type { FaultDetails, FaultName } from '../../../faults/names.ts';
import type { Language } from './messages.ts';

interface Words<D> {
  readonly status: number;
  readonly en: string | ((detail: D) => string);
  readonly zh: string | ((detail: D) => string);
}

/** The faults that people can meet on the pages; each needs its row here. */
type Own =
  | 'TransportInsecure'
  | 'MethodUnsupported'
  | 'RequestTooLarge'
  | 'RequestMalformed'
  | 'ContentLengthMismatch'
  | 'ContentTypeUnsupported'
  | 'ParameterMissing'
  | 'ParameterInvalid'
  | 'Throttled'
  | 'InternalError'
  | 'ServiceUnavailable'
  | 'NoPermission'
  | 'DirectoryNotFound'
  | 'UserNotFound'
  | 'UserDisabled'
  | 'SsoEnabled'
  | 'AuthenticationCodeWrong'
  | 'NonceUsed'
  | 'MfaDeviceLimitExceeded'
  | 'SignInRefused'
  | 'SignInNetworkRefused'
  | 'PasswordExpired'
  | 'SignInTicketInvalid'
  | 'SecondFactorUnavailable'
  | 'FormForeign'
  | 'UserCodeInvalid'
  | 'DeviceDecided'
  | 'CredentialsNotAllowed'
  | 'AccessNotAssigned'
  | 'AccessClosed';

type Rows = { readonly [N in Own]: Words<FaultDetails[N]> };

const INTERNAL: Words<object> = {
  status: 500,
  en: 'Something went wrong here. Try again; if it stays, give your administrator the number below.',
  zh: '系统内部出错。请重试；如果仍然失败，请将下方编号提供给管理员。',
};
const MALFORMED: Words<object> = {
  status: 400,
  en: 'The form did not arrive whole. Open the page again and fill it in once more.',
  zh: '表单没有完整到达。请重新打开页面并再次填写。',
};

const ROWS: Rows = {
  TransportInsecure: {
    status: 403,
    en: 'This page is entered over https. Change http to https in the address.',
    zh: '此页面须通过 https 访问。请将地址中的 http 改为 https。',
  },
  MethodUnsupported: {
    status: 405,
    en: 'This address does not take that kind of request. Open the page anew.',
    zh: '此地址不支持该请求方式。请重新打开页面。',
  },
  RequestTooLarge: { ...MALFORMED, status: 413 },
  RequestMalformed: MALFORMED,
  ContentLengthMismatch: MALFORMED,
  ContentTypeUnsupported: { ...MALFORMED, status: 415 },
  ParameterMissing: MALFORMED,
  ParameterInvalid: {
    status: 400,
    en: ({ Name, Reason }) => refusalOf(Name, Reason),
    zh: ({ Name }) => ZH_PARAMETERS[Name] ?? '填写的内容无效。请检查后再次提交。',
  },
  Throttled: {
    status: 429,
    en: 'Too much is going on right now. Try again in a moment.',
    zh: '当前请求过多，请稍后再试。',
  },
  InternalError: INTERNAL,
  ServiceUnavailable: {
    status: 503,
    en: 'Sign-in is not available for a moment. Try again soon.',
    zh: '登录服务暂时不可用，请稍后再试。',
  },
  NoPermission: {
    status: 403,
    en: 'You may not do that. An administrator of the directory can change it.',
    zh: '您没有此操作的权限，请联系目录管理员。',
  },
  DirectoryNotFound: {
    status: 404,
    en: ({ DirectoryId }) =>
      `There is no directory ${DirectoryId} here. It may have another name now: ask for the address of the sign-in.`,
    zh: ({ DirectoryId }) => `此处没有名为 ${DirectoryId} 的目录。它可能已改名，请向管理员询问登录地址。`,
  },
  UserNotFound: {
    status: 404,
    en: 'Your user is no longer there. An administrator of the directory knows why.',
    zh: '您的用户已不存在，请联系目录管理员。',
  },
  UserDisabled: {
    status: 403,
    en: 'Your user is disabled. An administrator of the directory can enable it.',
    zh: '您的用户已被禁用，请联系目录管理员启用。',
  },
  SsoEnabled: {
    status: 403,
    en: 'People of this directory sign in through their identity provider, not with a password here.',
    zh: '此目录的用户通过身份提供商登录，不在此使用密码登录。',
  },
  AuthenticationCodeWrong: {
    status: 403,
    en: 'That code is not right, or too many were wrong. Type the one that the app shows now; after too many, wait an hour.',
    zh: '验证码不正确，或错误次数过多。请输入应用当前显示的验证码；错误过多时请等待一小时。',
  },
  NonceUsed: {
    status: 403,
    en: 'That code was used already, and each is good once. Wait for the next one.',
    zh: '该验证码已使用过，每个验证码只能使用一次。请等待下一个。',
  },
  MfaDeviceLimitExceeded: {
    status: 409,
    en: ({ Limit }) => `You already have ${Limit} devices. An administrator of the directory can take one off.`,
    zh: ({ Limit }) => `您已绑定 ${Limit} 个设备，请联系目录管理员解绑其中一个。`,
  },
  SignInRefused: {
    status: 403,
    en: 'The user name or the password is not right, or too many were wrong. After too many, wait an hour or ask an administrator.',
    zh: '用户名或密码不正确，或错误次数过多。错误过多时请等待一小时，或联系管理员。',
  },
  SignInNetworkRefused: {
    status: 403,
    en: ({ SourceIp }) =>
      `This directory lets nobody sign in from your network (${SourceIp}). Use another one, or ask an administrator.`,
    zh: ({ SourceIp }) => `此目录不允许从您的网络（${SourceIp}）登录。请换用其他网络，或联系管理员。`,
  },
  PasswordExpired: {
    status: 403,
    en: 'Your password has expired. An administrator of the directory has to reset it.',
    zh: '您的密码已过期，须由目录管理员重置。',
  },
  SignInTicketInvalid: {
    status: 403,
    en: 'The sign-in took too long, or something has changed meanwhile. Sign in again.',
    zh: '登录用时过长，或期间信息已变更。请重新登录。',
  },
  SecondFactorUnavailable: {
    status: 403,
    en: 'This directory demands a second factor of a kind that cannot be set up here. Ask an administrator.',
    zh: '此目录要求的多因素验证方式无法在此绑定，请联系管理员。',
  },
  FormForeign: {
    status: 403,
    en: 'The form was not sent from a page of this sign-in. Open the page anew and send it from there.',
    zh: '表单不是从此登录页面提交的。请重新打开页面后提交。',
  },
  UserCodeInvalid: {
    status: 400,
    en: 'That is not a code of this directory. Compare it with the one on your command line, letter by letter.',
    zh: '这不是此目录的代码。请与命令行显示的代码逐字核对。',
  },
  DeviceDecided: {
    status: 409,
    en: 'Something else was said about this command line before. Start the sign-in there anew.',
    zh: '此命令行此前已有不同的决定。请在命令行重新发起登录。',
  },
  CredentialsNotAllowed: {
    status: 403,
    en: 'This directory hands out no credentials. An administrator can allow it.',
    zh: '此目录不允许获取凭证。管理员可以开启。',
  },
  AccessNotAssigned: {
    status: 403,
    en: 'You have no access to this account with this access configuration any more. An administrator assigns it.',
    zh: '您已没有此账号下该访问配置的权限，请联系管理员授权。',
  },
  AccessClosed: {
    status: 403,
    en: 'The account does not let you in this way at the moment. An administrator of the directory can provision it anew.',
    zh: '此账号目前不允许以此方式进入。请联系目录管理员重新部署访问配置。',
  },
};

const ZH_PARAMETERS: Readonly<Record<string, string>> = {
  Password: '新密码不符合目录的密码规则，或近期使用过。请换一个。',
  NewPassword: '新密码不符合目录的密码规则。请换一个。',
  RepeatedPassword: '两次输入的密码不一致。',
};

function refusalOf(name: string, reason: string): string {
  if (name === 'RepeatedPassword') return 'The two passwords are not the same.';
  const subject =
    name === 'Password' || name === 'NewPassword' ? 'That password cannot be used' : `${name} is not valid`;
  return `${subject}: ${reason}.`;
}

/** Whether people may meet it on a page. */
export function isSaid(name: FaultName): boolean {
  return Object.hasOwn(ROWS, name);
}

export interface Said {
  readonly status: number;
  readonly text: string;
}

/** One of another dialect can only be our own mistake: an internal error. */
export function sayIn<N extends FaultName>(language: Language, name: N, detail: FaultDetails[N]): Said {
  const row = ((ROWS as Readonly<Partial<Record<FaultName, unknown>>>)[name] ?? INTERNAL) as Words<FaultDetails[N]>;
  const text = row[language];
  return { status: row.status, text: typeof text === 'string' ? text : text(detail) };
}
