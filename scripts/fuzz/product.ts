/** What the two builds of the product offer to whoever compares them. */
export { stamp } from '../../lib/index.ts';
export { FastReader } from '../../lib/fast-reader.ts';
export { splitDocuments } from '../../lib/split.ts';
export { readYaml } from '../../lib/yaml.ts';
