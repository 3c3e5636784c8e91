// The call with curl: openssl signs it, step by step, as the gateway verifies it.
import { canonicalQuery, percentEncode } from '../../dialects/rpc/canonical.ts';
import { shellText } from './quote.ts';
import { BEARER_TOKEN, KEY_ID, KEY_SECRET, SECURITY_TOKEN, type Sample, type SamplePair } from './sample.ts';

export function writeCurl(sample: Sample): string {
  if (sample.dialect === 'rest') return writeBearer(sample);
  return sample.isUnsigned ? writeUnsigned(sample) : writeSigned(sample);
}

const FORM = 'application/x-www-form-urlencoded';

function writeSigned({ action, version, origin, pairs }: Sample): string {
  const { host } = new URL(origin);
  return `#!/usr/bin/env bash
# Signed with ACS3-HMAC-SHA256. The secret is on openssl's command line for a moment: this machine's process list shows it.
set -eu
: "\${${KEY_ID}:?}" "\${${KEY_SECRET}:?}"
${encoder(pairs)}host=${shellText(host)}
action=${shellText(action)}
version=${shellText(version)}
body=${bodyText(pairs)}

sha256() { openssl dgst -sha256 -hex | sed 's/^.* //'; }
hash=$(printf %s "$body" | sha256)
date=$(date -u +%Y-%m-%dT%H:%M:%SZ)
nonce=$(openssl rand -hex 16)
headers="content-type:${FORM}
host:$host
x-acs-action:$action
x-acs-content-sha256:$hash
x-acs-date:$date
\${${SECURITY_TOKEN}:+x-acs-security-token:$${SECURITY_TOKEN}
}x-acs-signature-nonce:$nonce
x-acs-version:$version"
signed="content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;\${${SECURITY_TOKEN}:+x-acs-security-token;}x-acs-signature-nonce;x-acs-version"

canonical=$(printf 'POST\\n/\\n\\n%s\\n\\n%s\\n%s' "$headers" "$signed" "$hash")
to_sign=$(printf 'ACS3-HMAC-SHA256\\n%s' "$(printf %s "$canonical" | sha256)")
signature=$(printf %s "$to_sign" | openssl dgst -sha256 -hmac "$${KEY_SECRET}" -hex | sed 's/^.* //')

curl -sS ${shellText(`${origin}/`)} \\
  -H 'accept: application/json' \\
  -H 'content-type: ${FORM}' \\
  -H "x-acs-action: $action" \\
  -H "x-acs-version: $version" \\
  -H "x-acs-date: $date" \\
  -H "x-acs-signature-nonce: $nonce" \\
  -H "x-acs-content-sha256: $hash" \\
  \${${SECURITY_TOKEN}:+-H "x-acs-security-token: $${SECURITY_TOKEN}"} \\
  -H "Authorization: ACS3-HMAC-SHA256 Credential=$${KEY_ID},SignedHeaders=$signed,Signature=$signature" \\
  --data-binary "$body"
`;
}

function writeUnsigned({ action, version, origin, pairs }: Sample): string {
  const all: readonly SamplePair[] = [
    ['Action', { text: action }],
    ['Version', { text: version }],
    ['Format', { text: 'JSON' }],
    ...pairs,
  ];
  return `#!/usr/bin/env bash
set -eu
${encoder(all)}curl -sS ${shellText(`${origin}/`)} \\
  -H 'content-type: ${FORM}' \\
  --data-binary ${bodyText(all)}
`;
}

function writeBearer({ origin, request: { method, path, body } }: Sample): string {
  const sent =
    body === undefined ? '' : ` \\\n  -H 'content-type: application/json' \\\n  --data-binary ${shellText(body)}`;
  return `curl -sS -X ${method} ${shellText(origin + path)} \\
  -H 'accept: application/json' \\
  -H "authorization: Bearer $${BEARER_TOKEN}"${sent}
`;
}

const hasVariables = (pairs: readonly SamplePair[]): boolean => pairs.some(([, value]) => 'variable' in value);

/** Percent-encodes every byte of what only the environment knows. */
function encoder(pairs: readonly SamplePair[]): string {
  if (!hasVariables(pairs)) return '';
  return `encode() { printf %s "$1" | od -An -v -tx1 | tr -d ' \\n' | sed 's/../%&/g'; }\n`;
}

/** The form as it is sent and hashed: what is known is encoded here, the rest when it runs. */
function bodyText(pairs: readonly SamplePair[]): string {
  const known = pairs.flatMap(([name, value]): [string, string][] => ('text' in value ? [[name, value.text]] : []));
  const rest = pairs.flatMap(([name, value]) =>
    'variable' in value ? [`"&${percentEncode(name)}=$(encode "$${value.variable}")"`] : [],
  );
  return [shellText(canonicalQuery(known)), ...rest].join('');
}
