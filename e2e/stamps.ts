/** The stamps in a render. */
import { parseAllDocuments } from 'yaml';

/** A workload with stamps. */
export interface Workload {
  readonly name: string;
  readonly stamps: Readonly<Record<string, string>>;
}

const STAMP = /^(?:configmap|secret)\.rollstamp\.io\/|\/config-digest$/;

/** The stamps of every object, by kind and name. */
export function stampsOf(text: string): readonly Workload[] {
  return parseAllDocuments(text).flatMap((doc) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const object = doc.toJS() as {
      kind?: string;
      metadata?: { name?: string };
      spec?: { template?: { metadata?: { annotations?: Readonly<Record<string, string>> } } };
    } | null;
    const annotations = Object.entries(object?.spec?.template?.metadata?.annotations ?? {});
    const stamps = Object.fromEntries(annotations.filter(([key]) => STAMP.test(key)));
    if (Object.keys(stamps).length === 0) return [];
    return [{ name: `${String(object?.kind)}/${String(object?.metadata?.name)}`, stamps }];
  });
}
