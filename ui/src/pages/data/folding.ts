import type { Finding, Severity } from '../../api/types';

export interface Fold {
  code: string;
  severity: Severity;
  findings: Finding[];
}

const HARM: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** Findings of one kind together, the most harmful kinds first, then the most frequent. */
export function folded(findings: readonly Finding[]): Fold[] {
  const folds = new Map<string, Fold>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const fold = folds.get(code) ?? { code, severity, findings: [] };
    fold.findings.push(finding);
    folds.set(code, fold);
  }
  return [...folds.values()].sort(
    (one, other) =>
      HARM[one.severity] - HARM[other.severity] || other.findings.length - one.findings.length,
  );
}
