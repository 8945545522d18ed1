/** The arguments, as commander knows them: commands, flags from the tables, help texts. */
import { Command, CommanderError, Option } from 'commander';
import { UsageError } from '../lib/errors.ts';
import { COMMAND_OPTIONS, NO_EFFECT_FLAGS, OPTIONS } from '../lib/options.ts';
import type { CommandName, OptionRow } from '../lib/options.ts';
import { EXAMPLES, OVERVIEW, SUMMARIES } from './help.ts';
import type { Io } from './io.ts';
import { toRequest } from './request.ts';
import type { Flags, Request } from './request.ts';
import { VERSION } from './version.ts';

/** What to run, or the exit code where help or the version was asked for. */
export async function parseArguments(
  argv: readonly string[],
  io: Io,
): Promise<Request | { readonly exitCode: number }> {
  let request: Request | undefined;
  const program = createProgram(io, (command, paths, flags) => {
    request = toRequest(command, { paths, flags }, io);
  });
  try {
    if (argv.length === 0) {
      program.outputHelp();
      return { exitCode: 0 };
    }
    await program.parseAsync(normalize(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { exitCode: 0 };
    const command = argv[0]?.startsWith('-') === false && COMMANDS.has(argv[0]) ? ` ${argv[0]}` : '';
    throw new UsageError(`${error.message.replace(/^error: /, '')}; see rollstamp${command} --help`, { cause: error });
  }
  return request ?? { exitCode: 0 };
}

const COMMAND_NAMES: readonly CommandName[] = ['stamp', 'check', 'explain'];
const COMMANDS: ReadonlySet<string> = new Set(COMMAND_NAMES);

type Act = (command: CommandName, paths: readonly string[], flags: Flags) => void;

function createProgram(io: Io, act: Act): Command {
  const program = new Command('rollstamp');
  program
    .version(VERSION, '-V, --version', 'Show the version')
    .helpOption('-h, --help', 'Show help')
    .helpCommand('help [command]', 'Show help for a command')
    .description(OVERVIEW)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined, // the message comes with the exception
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .exitOverride();
  for (const name of COMMAND_NAMES) program.addCommand(toCommand(name, program, act));
  return program;
}

function toCommand(name: CommandName, program: Command, act: Act): Command {
  const command = new Command(name).copyInheritedSettings(program);
  command
    .summary(SUMMARIES[name].summary)
    .description(SUMMARIES[name].description)
    .argument('[paths...]', 'Files form one set, every directory is a set of its own; - is standard input')
    .addHelpText('after', `\n${EXAMPLES[name]}`)
    .action((paths: readonly string[], flags: Flags) => {
      act(name, paths, flags);
    });
  for (const row of COMMAND_OPTIONS) if (row.commands.includes(name)) addOption(command, row);
  for (const row of OPTIONS) addOption(command, row);
  for (const { name: flag, type } of NO_EFFECT_FLAGS) {
    command.addOption(new Option(type === 'boolean' ? `--${flag}` : `--${flag} <value>`).hideHelp());
  }
  return command;
}

function addOption(command: Command, row: OptionRow): void {
  const placeholder = row.choices?.join('|') ?? row.value ?? 'VALUE';
  const isList = row.type === 'list' || row.type === 'repeat';
  const isFlag = row.type === 'boolean';
  const isOnByDefault = isFlag && row.default === 'true';
  const option = new Option(isFlag ? `--${row.name}` : `--${row.name} <${placeholder}>`, describe(row)).helpGroup(
    `${row.group}:`,
  );
  if (isList)
    option.argParser((value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value]);
  if (isOnByDefault) option.hideHelp();
  command.addOption(option);
  if (!isFlag) return;
  const off = new Option(`--no-${row.name}`, `Do not ${row.help.charAt(0).toLowerCase()}${row.help.slice(1)}`);
  // Commander would make the positive form true by default because of the negative one.
  command.addOption(isOnByDefault ? off.helpGroup(`${row.group}:`) : off.hideHelp());
  command.setOptionValueWithSource(option.attributeName(), undefined, 'default');
}

function describe({ help, default: value, type }: OptionRow): string {
  return value === undefined || type === 'boolean' ? help : `${help} (default: ${value})`;
}

const BOOLEANS: ReadonlySet<string> = new Set(
  [...OPTIONS, ...COMMAND_OPTIONS, ...NO_EFFECT_FLAGS].filter(({ type }) => type === 'boolean').map(({ name }) => name),
);
const TRUE = /^(?:1|t|T|true|TRUE|True)$/;
const FALSE = /^(?:0|f|F|false|FALSE|False)$/;

/** `--flag=true` and `--flag=false`, which Go's flag packages take, as commander wants them. */
function normalize(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return argv.map((argument, index) => {
    const [, name = '', value = ''] = /^--([^=]+)=(.*)$/s.exec(argument) ?? [];
    if (!BOOLEANS.has(name) || (end !== -1 && index > end)) return argument;
    if (TRUE.test(value)) return `--${name}`;
    if (FALSE.test(value)) return `--no-${name}`;
    throw new UsageError(`--${name} takes true or false`);
  });
}
