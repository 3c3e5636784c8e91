// paifang rsa …: who may use the administration API of a directory, managed in a running gateway.
import type { Command } from 'commander';
import { readClientConfig } from '../config.ts';
import { readInput } from './explain.ts';
import { createClient, deleteClient, describeClients, listClients, type ClientWishes } from './rsaClient.ts';
import { createKey, deleteKey, describeKeys, listKeys, type KeyPlace, type KeyWishes } from './rsaKey.ts';

type Print = (line: string) => void;
type Listing = KeyPlace & { readonly json?: true };

const asJson = (value: unknown): string => JSON.stringify(value, null, 2);
const policyOf = (file: string | undefined) => (file === undefined ? undefined : readInput(file));

const inDirectory = (command: Command): Command =>
  command
    .requiredOption('--directory <id>', 'the directory that is administered')
    .option('--endpoint <url>', 'where the gateway listens', 'http://127.0.0.1:8848');

const making = (command: Command): Command =>
  inDirectory(command)
    .option('--description <text>', 'free text', '')
    .option('--policy <file>', 'a policy document that cuts what is allowed')
    .option('--url <url>', 'what clients will call; what the gateway says of itself, or the endpoint, unless given')
    .option('--json', 'print JSON, which is all there is to print');

/** Adds the commands to `program`. */
export function addRsaCommands(program: Command, print: Print): void {
  const rsa = program.command('rsa').description('keys and clients of the administration API, in a running gateway');
  addKeyCommands(rsa.command('key').description('API keys: who signs tokens with which role'), print);
  addClientCommands(rsa.command('client').description('OAuth clients: who asks for tokens with which scopes'), print);
}

function addKeyCommands(key: Command, print: Print): void {
  making(key.command('create'))
    .description('make a key and print its key file, this once')
    .requiredOption('--role <role>', 'SuperAdmin or HelpDesk')
    .action(async ({ policy, ...wishes }: KeyWishes & { policy?: string }) => {
      print(asJson(await createKey({ ...wishes, PolicyDocument: policyOf(policy) }, readClientConfig())));
    });
  inDirectory(key.command('list'))
    .description('list the keys, without anything secret')
    .option('--json', 'print an array')
    .action(async ({ json, ...where }: Listing) => {
      const keys = await listKeys(where, readClientConfig());
      print(json ? asJson(keys) : describeKeys(keys));
    });
  inDirectory(key.command('delete'))
    .description('delete a key; its tokens stop working within five seconds')
    .argument('<accessId>', 'the identifier of the key')
    .action(async (accessId: string, where: KeyPlace) => {
      await deleteKey(where, accessId, readClientConfig());
      print(`deleted ${accessId}`);
    });
}

function addClientCommands(client: Command, print: Print): void {
  making(client.command('create'))
    .description('make a client and print its id, its token endpoint and its private JWK, this once')
    .requiredOption('--name <name>', 'what people call it')
    .requiredOption('--permission <scope...>', 'what it may ask for, such as rsa.user.read')
    .option('--key-type <type>', 'RSA (signs RS256) or EC (signs ES256)', 'RSA')
    .option('--token-seconds <count>', 'how long its access tokens are good', '3600')
    .action(async ({ policy, ...wishes }: ClientWishes & { policy?: string }) => {
      print(asJson(await createClient({ ...wishes, PolicyDocument: policyOf(policy) }, readClientConfig())));
    });
  inDirectory(client.command('list'))
    .description('list the clients, without anything secret')
    .option('--json', 'print an array')
    .action(async ({ json, ...where }: Listing) => {
      const clients = await listClients(where, readClientConfig());
      print(json ? asJson(clients) : describeClients(clients));
    });
  inDirectory(client.command('delete'))
    .description('delete a client; its access tokens stop working within five seconds')
    .argument('<clientId>', 'the identifier of the client')
    .action(async (clientId: string, where: KeyPlace) => {
      await deleteClient(where, clientId, readClientConfig());
      print(`deleted ${clientId}`);
    });
}
