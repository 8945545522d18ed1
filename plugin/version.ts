/** The version of the package; the bundler puts it in. */
declare const ROLLSTAMP_VERSION: string | undefined;

export const VERSION: string = typeof ROLLSTAMP_VERSION === 'string' ? ROLLSTAMP_VERSION : '0.0.0-source';
