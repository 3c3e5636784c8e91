#!/usr/bin/env node
// The process: which command runs, and how it ends. What needs the whole house is imported by the command that does.
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { isWorker } from './cli/cluster.ts';
import { describe, explain, readInput } from './cli/explain.ts';
import { describeLint, isClean, lint } from './cli/lint.ts';
import { createAccount, describeAccounts, listAccounts, removeAccount, type AccountWishes } from './cli/account.ts';
import { addRsaCommands } from './cli/rsaCommands.ts';
import { sample } from './cli/sample.ts';
import { describeSuggestion, suggestPolicy, type SuggestionQuery } from './cli/suggestPolicy.ts';
import { isVerbose, readClientConfig, readConfig } from './config.ts';
import { SETTINGS } from './settings.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const program = new Command('paifang')
  .description("A self-hosted RPC action gateway that speaks Alibaba Cloud's OpenAPI dialect.")
  .version(version)
  .addHelpText('after', `\nSettings (environment only):\n${settingsHelp()}`);

program
  .command('serve', { isDefault: true })
  .description('run the gateway; makes and migrates its database as needed')
  .action(async () => {
    const config = readConfig();
    const { serve } = await import('./cli/serve.ts');
    await serve(config);
  });

program
  .command('migrate')
  .description('bring the database to the newest schema and stop')
  .action(async () => {
    const config = readConfig();
    const { migrateOnly } = await import('./cli/migrate.ts');
    await migrateOnly(config, print);
  });

program
  .command('doctor')
  .description('check settings, database, schema and sealing key')
  .action(async () => {
    const config = readConfig();
    const { doctor } = await import('./cli/doctor.ts');
    if (!(await doctor(config, print))) process.exitCode = 1;
  });

program
  .command('sample')
  .description('make a directory with a few users in a running gateway')
  .option('--endpoint <url>', 'where the gateway listens', 'http://127.0.0.1:8848')
  .action(({ endpoint }: { endpoint: string }) => sample(endpoint, readClientConfig(), print));

program
  .command('explain')
  .description('decide policy cases offline and say why')
  .requiredOption('--input <file>', 'JSON: one case or an array of cases; - reads standard input')
  .option('--json', 'print an array of {decision, reason}')
  .action(({ input, json }: { input: string; json?: true }) => {
    const explanations = explain(readInput(input));
    print(json ? JSON.stringify(explanations, null, 2) : describe(explanations));
  });

program
  .command('lint')
  .description('warn of what a policy gets wrong without breaking the grammar; exit code 1 if anything')
  .argument('<files...>', 'policy documents; - reads standard input')
  .option('--json', 'print an array of {file, warnings}')
  .action((files: string[], { json }: { json?: true }) => {
    const linted = files.map((file) => lint(file, readInput(file)));
    print(json ? JSON.stringify(linted, null, 2) : linted.map(describeLint).join('\n'));
    if (!linted.every(isClean)) process.exitCode = 1;
  });

program
  .command('suggest-policy')
  .description('the smallest policy for what a principal did, and which of its permissions nothing needed')
  .requiredOption('--principal <arn>', 'a RAM user or a role: acs:ram::ACCOUNT:user/NAME, acs:ram::ACCOUNT:role/NAME')
  .option('--days <count>', 'how many days back calls count', '90')
  .option('--endpoint <url>', 'where the gateway listens', 'http://127.0.0.1:8848')
  .option('--json', 'print the whole answer as JSON')
  .action(async ({ json, ...query }: SuggestionQuery & { json?: true }) => {
    const suggestion = await suggestPolicy(query, readClientConfig());
    print(json ? JSON.stringify(suggestion, null, 2) : describeSuggestion(suggestion));
  });

const account = program.command('account').description("member accounts of the caller's resource directory");
const atEndpoint = (command: Command): Command =>
  command.option('--endpoint <url>', 'where the gateway listens', 'http://127.0.0.1:8848');
atEndpoint(account.command('create'))
  .description('make a member and print it with the key of its root, this once')
  .requiredOption('--name <name>', 'display name')
  .option('--folder <path>', 'folders from the root down, joined by slashes', '')
  .action(async (wishes: AccountWishes) => {
    print(JSON.stringify(await createAccount(wishes, readClientConfig()), null, 2));
  });
atEndpoint(account.command('list'))
  .description('list the members')
  .option('--json', 'print an array')
  .action(async ({ json, endpoint }: { json?: true; endpoint: string }) => {
    const accounts = await listAccounts(endpoint, readClientConfig());
    print(json ? JSON.stringify(accounts, null, 2) : describeAccounts(accounts));
  });
atEndpoint(account.command('remove'))
  .description('take a member out; it keeps what is its own')
  .argument('<accountId>', 'the identifier of the account')
  .action(async (accountId: string, { endpoint }: { endpoint: string }) => {
    await removeAccount(endpoint, accountId, readClientConfig());
    print(`removed ${accountId}`);
  });

addRsaCommands(program, print);

try {
  await program.parseAsync();
} catch (cause) {
  // What an operator can mend needs words, not a stack; the stack is one setting away
  const { message, stack } = cause as Error;
  process.stderr.write(`paifang: ${isVerbose() ? String(stack) : message || String(cause)}\n`);
  process.exitCode = 1;
}
// The channel to the first process would keep a worker that has nothing left to do
if (isWorker()) process.exit();

function settingsHelp(): string {
  return SETTINGS.map(
    ({ name, fallback, says }) => `  ${name.padEnd(32)}${says}${fallback ? ` (${fallback})` : ''}`,
  ).join('\n');
}
