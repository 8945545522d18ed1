/** A call that the server answers with a status other than OK: code UNKNOWN, and this message. */
export class CallError extends Error {}
