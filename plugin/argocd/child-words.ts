/**
 * What helm and kustomize say of their failures, without what they quote: a value of a Secret can stand in any of their
 * messages. Only words of the tools themselves, places and names of files of the repository are passed on.
 */
import { join } from 'node:path';
import { isFile } from './paths.ts';
import type { Repository } from './paths.ts';

/** Words that the tools and their YAML parsers use. Anything else is taken for something quoted. */
const WORDS: ReadonlySet<string> = new Set(
  `a above accumulate accumulating accumulation add additional after alias all allowed already also an anchor and any api apiversion apply are argument
  argument(s) arguments as assign associated at attempt available background bad base bases be been before behavior block bool boolean both
  but by called calling can cannot character characters chart chart.yaml charts charts/ check checking circular cluster
  collect comparable compatible component components condition configmap configmaps configuration conflict contain contained contains content control
  convert converting could create crd crds creating cycle data dependencies dependency deployment detected did different directory disabled
  document does doesn't double-quoted duplicate each either element empty end enable encountered end-of-file eof error error(s) errors escape evaluating
  evalsymlinks exec execute executing execution exist exists expected expects extra fail failed failing failure false
  fetch field fields file files find first flag float for format found from function generate generator generators get
  given got group handle has have helm horizontal id in inaccessible include incompatible incorrect index inflate int integer
  interface invalid invocation invoked io is it item items its json key keys kind kubeversion kubernetes kustomization kustomization.yaml
  kustomization.yml kustomize label labels larger last length limit line lines list load loading local lock locate loop low
  lstat manifest manifests many map mapping mappings match matches maximum merge merging message metadata missing more multiple must name named
  names namespace need needs new nil no node none not null number object objects of on one only open operand operands or other
  out outside overlay parameter parameters parse parsed parser parsing patch patches patching path paths permission permitted pointer please processing
  property quoted range read reading recursion reference references register registered release remote render rendering replacement
  repository requires required resource resources returned root run same scalar scan scanning schema schema(s) scope secret secrets
  security see sequence service should single single-quoted source specification specifications specify specified spec start
  stat stop stopped strategic string strings structure subchart such syntax tab tag target targets template templates than that the there these this
  to token tokens too transformer transformers true try type types unable unclosed undefined unexpected
  unexpectedly unknown unmarshal unmarshaling unmarshalling unquoted unrecognized unsupported unterminated up update use used using validate
  validating validation validations value values values.yaml variable version version(s) versions was web when where which while white whitespace
  with within without would wrong yaml you your
    build builtin config configuring context couldn't decoding defined doc err evalsymlink external go into json-patch may
    malformedyamlerror numeric plugin plugins sm sources sure tags template's this: trouble valid vs`.split(/\s+/),
);

/** Code units of the tool's message that are looked at, and of what is made of it. */
const MAX_READ = 16_384;
const MAX_TOLD = 900;
const CUT = '…';

/** A failed child's standard error in one line. */
export function toldOf(stderr: string, repository: Repository): string {
  // Excerpts of templates and lines of YAML: what stands between these is never the tool's own word.
  const text = stderr
    .slice(0, MAX_READ)
    .replace(/^Use --debug flag to render out invalid YAML$/m, '')
    // The chart's own words, in which a value of known words would stand as it is.
    .replace(/(execution error at \([^)\n]*\):)[\s\S]*/, `$1 ${CUT}`)
    .replace(/<[^>]*>|`[^`]*`/g, ` ${CUT} `);
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  const kept = tokens.map((token, index) => {
    const isNumber = /^(?:line|column)$/.test(tokens[index - 1] ?? '') && /^\d{1,6}[:,.]?$/.test(token);
    return isNumber ? token : keep(token, repository);
  });
  const told = kept.filter((token, index) => token !== CUT || kept[index - 1] !== CUT).join(' ');
  return told.length > MAX_TOLD ? `${told.slice(0, MAX_TOLD)}${CUT}` : told;
}

const PUNCTUATION = /^((?:err=)?[("'[{]*)(.*?)([)"'\]},.;:]*)$/s;

/** Code units of a word or a path. */
const MAX_TOKEN = 400;

function keep(token: string, repository: Repository): string {
  if (token.length > MAX_TOKEN) return CUT;
  const [, before = '', word = '', after = ''] = PUNCTUATION.exec(token) ?? [];
  if (word === '') return token.length > 3 ? CUT : token;
  if (WORDS.has(word.toLowerCase())) return token;
  const [, path = word, place = ''] = /^(.*?)((?::\d{1,6}){1,2})$/.exec(word) ?? [];
  const name = fileName(path, repository);
  return name === undefined ? CUT : `${before}${name}${place}${after}`;
}

/** Templates of charts that are packed are no files of the repository. */
const PACKED = /^[\w.-]{1,60}(?:\/charts\/[\w.-]{1,60}){1,5}\/templates(?:\/[\w.-]{1,80}){1,5}\.(?:yaml|yml|tpl|txt)$/;

/** The name of a file of the repository, or of a template as Helm calls it, with the name of the chart before it. */
function fileName(path: string, { app, root }: Repository): string | undefined {
  if (!/^[\w./@+-]*[./][\w./@+-]*$/.test(path)) return undefined;
  // The tools put the folder before names of files alone, be they there or not.
  if (path.startsWith(`${root}/`)) return path.slice(root.length + 1);
  if (path.startsWith('/')) return undefined;
  if (isFile(join(app, path))) return path;
  const inChart = path.slice(path.indexOf('/') + 1);
  return isFile(join(app, inChart)) || PACKED.test(path) ? inChart : undefined;
}
