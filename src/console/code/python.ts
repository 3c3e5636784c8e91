// The call in Python.
import { jsonText } from './quote.ts';
import { BEARER_TOKEN, KEY_ID, KEY_SECRET, SECURITY_TOKEN, type Sample, type SampleValue } from './sample.ts';

export function writePython(sample: Sample): string {
  return sample.dialect === 'rest' ? writeUrllib(sample) : writeTea(sample);
}

function writeTea({ action, version, origin, pairs, isUnsigned }: Sample): string {
  const { host, protocol } = new URL(origin);
  const scheme = protocol.slice(0, -1);
  const keys = isUnsigned
    ? ''
    : `
    access_key_id=os.environ["${KEY_ID}"],
    access_key_secret=os.environ["${KEY_SECRET}"],
    security_token=os.environ.get("${SECURITY_TOKEN}"),`;
  const body = pairs.map(([name, value]) => `    ${jsonText(name)}: ${valueText(value)},\n`).join('');
  return `# pip install alibabacloud-tea-openapi alibabacloud-tea-util
import json
import os

from alibabacloud_tea_openapi.client import Client
from alibabacloud_tea_openapi.models import Config, OpenApiRequest, Params
from alibabacloud_tea_util.models import RuntimeOptions

client = Client(Config(${keys}
    endpoint=${jsonText(host)},
    protocol=${jsonText(scheme)},
))
params = Params(
    action=${jsonText(action)},
    version=${jsonText(version)},
    protocol=${jsonText(scheme.toUpperCase())},
    pathname="/",
    method="POST",
    auth_type="${isUnsigned ? 'Anonymous' : 'AK'}",
    style="RPC",
    req_body_type="formData",
    body_type="json",
)
request = OpenApiRequest(body={${body === '' ? '' : `\n${body}`}})
answer = client.call_api(params, request, RuntimeOptions())
print(json.dumps(answer["body"], indent=2, ensure_ascii=False))
`;
}

function valueText(value: SampleValue): string {
  return 'variable' in value ? `os.environ["${value.variable}"]` : jsonText(value.text);
}

function writeUrllib({ origin, request: { method, path, body } }: Sample): string {
  const type = body === undefined ? '' : '\n        "Content-Type": "application/json",';
  const sent = body === undefined ? '' : `\n    data=${jsonText(body)}.encode(),`;
  return `import os
import urllib.request

request = urllib.request.Request(
    ${jsonText(origin + path)},
    method="${method}",${sent}
    headers={
        "Accept": "application/json",${type}
        "Authorization": "Bearer " + os.environ["${BEARER_TOKEN}"],
    },
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
`;
}
