/** A string stands for its UTF-8 bytes. */
export type Bytes = string | Uint8Array;
/** A digest in an annotation, as we write it. */
export declare const STAMP_VALUE: RegExp;
/** In front of a digest that was made with a hash key. */
export declare const KEYED = "hmac-";
/** The digest of a content; keyed where a hash key is given. */
export declare function contentDigest(content: ReadonlyMap<string, Bytes>, hashKey?: Uint8Array): string;
/** The digest for `--stamp single`: of all selected sources with their digests. SPEC §6.1. */
export declare function singleDigest(sources: readonly (readonly [name: string, digest: string])[]): string;
