import type { Assessment } from './assess.ts';
import { type Finding, type Fitting, fitting, type ToCheck, toCheck, type WeighedFinding } from './findings.ts';

const fittingCodes: ReadonlySet<string> = new Set(fitting);
const toCheckCodes: ReadonlySet<string> = new Set(toCheck);
const isFitting = (finding: WeighedFinding): finding is Finding<Fitting> => fittingCodes.has(finding.code);
const isToCheck = (finding: WeighedFinding): finding is Finding<ToCheck> => toCheckCodes.has(finding.code);

/** Why it is shown. */
export const reasonsOf = ({ findings }: Assessment): Finding<Fitting>[] => findings.filter(isFitting);
/** What is not known, or in her way. */
export const checksOf = ({ findings }: Assessment): Finding<ToCheck>[] => findings.filter(isToCheck);
