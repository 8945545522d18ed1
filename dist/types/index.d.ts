/** The public API. Pure functions of text and options: no file system, clock, locale or environment. SPEC §12. */
export { check, explain, stamp } from './api.js';
export type { CheckResult, ExplainResult, Input, StampResult } from './api.js';
export { InputError, UsageError } from './errors.js';
export type { InputErrorCode } from './errors.js';
export type { FindingCode } from './findings.js';
export type { ChangeReport, ReferenceReport, SourceReport, UnseenReport, WorkloadReport } from './report.js';
export type { Options } from './settings.js';
export type { Edit, FileResult, Finding, InputFile, Reason, Rule, Severity, SourceKind } from './types.js';
