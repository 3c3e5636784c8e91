// The call with the vendor's command line, which reads its keys from the environment.
import { shellText } from './quote.ts';
import type { Sample, SampleValue } from './sample.ts';

/** Undefined for calls that it has no words for. */
export function writeAliyun({
  dialect,
  product,
  action,
  version,
  origin,
  pairs,
  isUnsigned,
}: Sample): string | undefined {
  if (dialect !== 'rpc' || isUnsigned) return undefined;
  const { host, protocol } = new URL(origin);
  const flags = [
    `--endpoint ${shellText(host)}`,
    `--version ${shellText(version)}`,
    ...(protocol === 'http:' ? ['--insecure'] : ['--secure']),
    // It would else look the action up in a list of its own
    '--force',
    ...pairs.map(([name, value]) => flag(name, value)),
  ];
  return `# ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are read from the environment
aliyun ${product} ${action} \\
${flags.map((line) => `  ${line}`).join(' \\\n')}
`;
}

function flag(name: string, value: SampleValue): string {
  if ('variable' in value) return `--${name} "$${value.variable}"`;
  // What begins like a flag would be taken for one
  return `--${name}${value.text.startsWith('-') ? '=' : ' '}${shellText(value.text)}`;
}
