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
    checkCommand(program, argv);
    await program.parseAsync(normalize(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { exitCode: 0 };
    throw new UsageError(toMessage(error, argv), { cause: error });
  }
  return request ?? { exitCode: 0 };
}

/** Commander shows the help for some unknown commands, as if nothing were wrong. */
function checkCommand(program: Command, argv: readonly string[]): void {
  const name = argv[0] === 'help' ? argv[1] : argv[0];
  const known = program.commands.map((command) => command.name());
  if (name === undefined || name.startsWith('-') || name === 'help' || known.includes(name)) return;
  throw new UsageError(`unknown command ${name}; the commands are ${known.join(', ')}; see rollstamp --help`);
}

/** Commander's message in our words. */
function toMessage({ message }: CommanderError, argv: readonly string[]): string {
  const [first = ''] = argv;
  const isBefore = first.startsWith('-');
  const see = `see rollstamp${isBefore ? '' : ` ${first}`} --help`;
  const [, unknown, suggestion] = /unknown option '(.*?)'(?:\n\(Did you mean (.*)\?\))?$/s.exec(message) ?? [];
  if (unknown !== undefined) {
    const owners = COMMAND_OPTIONS.find(({ name }) => unknown === `--${name}` || unknown === `--no-${name}`)?.commands;
    if (isBefore)
      return `unknown option ${unknown} before the command; options come after it, e.g. rollstamp check --quiet; ${see}`;
    if (owners !== undefined) return `${unknown} is an option of ${owners.join(' and ')}, not of ${first}; ${see}`;
    return `unknown option ${unknown}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}; ${see}`;
  }
  const [, flag, values] = /option '(--\S+) <(.*)>' argument missing$/.exec(message) ?? [];
  if (flag !== undefined) return `${flag} takes a value: ${String(values)}; ${see}`;
  return `${message.replace(/^error: /, '')}; ${see}`;
}

const COMMAND_NAMES: readonly CommandName[] = ['stamp', 'check', 'explain'];

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
    const isFlag = type === 'boolean';
    const option = new Option(isFlag ? `--${flag}` : `--${flag} <value>`).hideHelp();
    command.addOption(option);
    if (isFlag) addNegation(command, option, new Option(`--no-${flag}`).hideHelp());
  }
  return command;
}

function addOption(command: Command, row: OptionRow): void {
  const placeholder = row.choices?.join('|') ?? row.value ?? 'VALUE';
  const isList = row.type === 'list' || row.type === 'repeat' || row.type === 'paths';
  const isFlag = row.type === 'boolean';
  const isOnByDefault = isFlag && row.default === 'true';
  const group = `${row.group}:`;
  const option = new Option(isFlag ? `--${row.name}` : `--${row.name} <${placeholder}>`, describe(row));
  if (isList)
    option.argParser((value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value]);
  if (isOnByDefault) option.hideHelp();
  command.addOption(option.helpGroup(group));
  if (!isFlag) return;
  const off = new Option(`--no-${row.name}`, `Do not ${row.help.charAt(0).toLowerCase()}${row.help.slice(1)}`);
  if (!isOnByDefault) off.hideHelp();
  // Hidden options have a group, too, or the one of --help would come early.
  addNegation(command, option, off.helpGroup(group));
}

/** Commander would make the positive form true by default because of the negative one. */
function addNegation(command: Command, option: Option, off: Option): void {
  command.addOption(off);
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
