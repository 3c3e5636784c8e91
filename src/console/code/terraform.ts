// The call as a resource of Terraform's alicloud provider, for what is made and kept; the rest has none.
import { terraformText } from './quote.ts';
import type { Sample, SamplePair } from './sample.ts';

interface Resource {
  readonly type: string;
  /** Parameter → attribute, where that is another word than the parameter in snake case. */
  readonly names?: Readonly<Record<string, string>>;
}

const RESOURCES: Readonly<Record<string, Resource>> = {
  'cloudsso:CreateDirectory': { type: 'alicloud_cloud_sso_directory' },
  'cloudsso:CreateUser': { type: 'alicloud_cloud_sso_user' },
  'cloudsso:CreateGroup': { type: 'alicloud_cloud_sso_group' },
  'cloudsso:AddUserToGroup': { type: 'alicloud_cloud_sso_user_attachment' },
  'cloudsso:CreateAccessConfiguration': { type: 'alicloud_cloud_sso_access_configuration' },
  'cloudsso:CreateAccessAssignment': { type: 'alicloud_cloud_sso_access_assignment' },
  'cloudsso:CreateSCIMServerCredential': { type: 'alicloud_cloud_sso_scim_server_credential' },
  'ram:CreateUser': { type: 'alicloud_ram_user', names: { UserName: 'name', MobilePhone: 'mobile' } },
  'ram:CreateGroup': { type: 'alicloud_ram_group' },
  'ram:CreateRole': { type: 'alicloud_ram_role' },
  'ram:CreatePolicy': { type: 'alicloud_ram_policy' },
  'ram:CreateAccessKey': { type: 'alicloud_ram_access_key' },
  'ram:CreateLoginProfile': { type: 'alicloud_ram_login_profile' },
  'ram:AttachPolicyToUser': { type: 'alicloud_ram_user_policy_attachment' },
  'ram:AttachPolicyToGroup': { type: 'alicloud_ram_group_policy_attachment' },
  'ram:AttachPolicyToRole': { type: 'alicloud_ram_role_policy_attachment' },
  'ram:SetAccountAlias': { type: 'alicloud_ram_account_alias' },
};

/** Undefined where no resource stands for the call. */
export function writeTerraform({ product, action, origin, pairs }: Sample): string | undefined {
  const resource = RESOURCES[`${product}:${action}`];
  if (!resource) return undefined;
  const { host, protocol } = new URL(origin);
  const secrets = pairs.flatMap(([, value]) => ('variable' in value ? [value.variable] : []));
  // Lists and tags are blocks of their own in every resource: they are left to the reader
  const attributes = pairs.filter(([name]) => !name.includes('.')).map((pair) => attribute(resource, pair));
  const width = Math.max(0, ...attributes.map(([name]) => name.length));
  const lines = attributes.map(([name, text]) => `  ${name.padEnd(width)} = ${text}\n`).join('');
  const left =
    pairs.filter(([name]) => name.includes('.')).length > 0 ? '  # Lists and tags: see the provider’s manual\n' : '';
  return `# ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY are read from the environment
terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

provider "alicloud" {
  region   = "cn-shanghai"
  protocol = "${protocol === 'https:' ? 'HTTPS' : 'HTTP'}"
  endpoints {
    ${product} = ${terraformText(host)}
    sts${' '.repeat(Math.max(0, product.length - 3))} = ${terraformText(host)}
  }
}
${secrets.map((name) => `\nvariable "${name.toLowerCase()}" {\n  type      = string\n  sensitive = true\n}\n`).join('')}
resource "${resource.type}" "example" {
${lines}${left}}
`;
}

function attribute({ names = {} }: Resource, [name, value]: SamplePair): readonly [string, string] {
  const text = 'variable' in value ? `var.${value.variable.toLowerCase()}` : terraformText(value.text);
  return [names[name] ?? snakeCase(name), text];
}

function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
