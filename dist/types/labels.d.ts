/** One condition on one label. `=` and `==` are `in` with one value, `!=` is `notin` with one. */
type Requirement = {
    readonly operator: 'in' | 'notin';
    readonly key: string;
    readonly values: readonly string[];
} | {
    readonly operator: 'exists' | 'absent';
    readonly key: string;
} | {
    readonly operator: 'above' | 'below';
    readonly key: string;
    readonly limit: bigint;
};
/** Every requirement must hold. An empty selector matches everything. */
export type Selector = readonly Requirement[];
/** A label selector cannot be read. The message is ready to print: what is wrong, what is allowed. */
export declare class SelectorError extends Error {
    readonly name = "SelectorError";
}
/** What names most Kubernetes objects: a DNS-1123 subdomain of at most 253 characters. */
export declare function isDnsSubdomain(text: string): boolean;
/**
 * Reads a selector from the values of a flag, which are joined with commas.
 *
 * @param parts - each one requirement or several. The older spelling is looked for between any two commas, even inside
 *   parentheses, because Reloader sees its flags only after pflag has split them.
 * @throws SelectorError where Reloader would not start.
 */
export declare function parseSelector(parts: readonly string[]): Selector;
/** True where every requirement holds. A label that is absent satisfies `notin` and `!=`, and no comparison. */
export declare function matchesSelector(selector: Selector, labels: ReadonlyMap<string, string>): boolean;
export {};
