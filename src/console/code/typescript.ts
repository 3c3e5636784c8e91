// The call in TypeScript: with the vendor's own core, or with fetch where a bearer token is enough.
import { javascriptText } from './quote.ts';
import { BEARER_TOKEN, KEY_ID, KEY_SECRET, SECURITY_TOKEN, type Sample, type SampleValue } from './sample.ts';

export function writeTypeScript(sample: Sample): string {
  return sample.dialect === 'rest' ? writeFetch(sample) : writeCore(sample);
}

function writeCore({ action, version, origin, pairs, isUnsigned }: Sample): string {
  const { host, protocol } = new URL(origin);
  const keys = isUnsigned
    ? ''
    : `
      accessKeyId: process.env.${KEY_ID},
      accessKeySecret: process.env.${KEY_SECRET},
      securityToken: process.env.${SECURITY_TOKEN},`;
  const body = pairs.map(([name, value]) => `        ${keyText(name)}: ${valueText(value)},\n`).join('');
  return `// npm install @alicloud/openapi-core @darabonba/typescript tsx && npx tsx call.ts
import Client, { $OpenApiUtil } from '@alicloud/openapi-core';
import { RuntimeOptions } from '@darabonba/typescript';

async function main(): Promise<void> {
  const client = new Client(
    new $OpenApiUtil.Config({${keys}
      endpoint: ${javascriptText(host)},
      protocol: ${javascriptText(protocol.slice(0, -1))},
    }),
  );
  const answer = await client.callApi(
    new $OpenApiUtil.Params({
      action: ${javascriptText(action)},
      version: ${javascriptText(version)},
      protocol: ${javascriptText(protocol.slice(0, -1).toUpperCase())},
      pathname: '/',
      method: 'POST',
      authType: ${isUnsigned ? "'Anonymous'" : "'AK'"},
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    }),
    new $OpenApiUtil.OpenApiRequest({
      body: {${body === '' ? '' : `\n${body}      `}},
    }),
    new RuntimeOptions({}),
  );
  console.log(JSON.stringify(answer.body, null, 2));
}

main().catch((cause) => {
  console.error(cause.data ?? cause);
  process.exitCode = 1;
});
`;
}

function keyText(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : javascriptText(name);
}

function valueText(value: SampleValue): string {
  return 'variable' in value ? `process.env.${value.variable}` : javascriptText(value.text);
}

function writeFetch({ origin, request: { method, path, body } }: Sample): string {
  const type = body === undefined ? '' : "\n      'content-type': 'application/json',";
  const sent = body === undefined ? '' : `\n    body: JSON.stringify(${body}),`;
  return `// npx tsx call.ts
async function main(): Promise<void> {
  const response = await fetch(${javascriptText(origin + path)}, {
    method: ${javascriptText(method)},
    headers: {
      accept: 'application/json',${type}
      authorization: \`Bearer \${process.env.${BEARER_TOKEN}}\`,
    },${sent}
  });
  console.log(response.status, await response.text());
}

main().catch((cause) => {
  console.error(cause);
  process.exitCode = 1;
});
`;
}
