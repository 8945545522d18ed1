/** The public API. Pure functions of text and options: no file system, clock, locale or environment. SPEC §12. */
export { check, explain, stamp } from './api.ts';
export type { CheckResult, ExplainResult, Input, StampResult } from './api.ts';
export { InputError, UsageError } from './errors.ts';
export type { InputErrorCode } from './errors.ts';
export type { FindingCode } from './findings.ts';
export type { ChangeReport, ReferenceReport, SourceReport, UnseenReport, WorkloadReport } from './report.ts';
export type { Options } from './settings.ts';
export type { Edit, FileResult, Finding, InputFile, Reason, Rule, Severity, SourceKind } from './types.ts';
