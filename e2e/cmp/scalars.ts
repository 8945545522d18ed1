/** Plain scalars as go-yaml 2 takes them: YAML 1.1 with its own exceptions. */
import type { ScalarTag } from 'yaml';

const BOOLEANS = /^(?:y|Y|yes|Yes|YES|on|On|ON|true|True|TRUE|n|N|no|No|NO|off|Off|OFF|false|False|FALSE)$/;

const bool: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: BOOLEANS,
  resolve: (text) => /^(?:y|on|true)/i.test(text),
};

const nothing: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  test: /^(?:~|null|Null|NULL)?$/,
  resolve: () => null,
};

/** Decimal, and what Go reads with a prefix: `0b1`, `0o7`, `07`, `0x1f`; `_` may stand anywhere. */
const int: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?(?:0b[01_]+|0o[0-7_]+|0[0-7_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*)$/,
  resolve: (text) => {
    const digits = text.replaceAll('_', '').replace(/^\+/, '');
    const isNegative = digits.startsWith('-');
    const size = digits.replace(/^-/, '').replace(/^0(?=[0-7])/, '0o');
    return isNegative ? -BigInt(size) : BigInt(size);
  },
};

const float: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/,
  resolve: (text) => {
    const value = Number(text.replaceAll('_', ''));
    return Number.isFinite(value) ? value : text; // too large for a float is a string
  },
};

const endless: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  resolve: (text, onError) => {
    onError(`json: unsupported value: ${text}`);
    return text;
  },
};

const binary: ScalarTag = {
  tag: 'tag:yaml.org,2002:binary',
  resolve: (text) => Buffer.from(text, 'base64').toString('utf8'),
};

export const SCALARS: readonly ScalarTag[] = [nothing, bool, int, float, endless, binary];
