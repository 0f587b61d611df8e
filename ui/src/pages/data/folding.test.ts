import { expect, it } from 'vitest';
import type { Finding, Severity } from '../../api/types';
import { folded } from './folding';

const found = (code: string, severity: Severity, line: number): Finding => ({
  file: 'shop.csv',
  line,
  column: 1,
  code,
  severity,
  what: '',
  mend: '',
  excerpt: '',
  excerptColumn: 0,
});

const FINDINGS = [
  found('SPACE', 'hint', 1),
  found('FEW', 'warning', 2),
  found('SPACE', 'hint', 3),
  found('NO_TEXT', 'error', 4),
  found('TWICE', 'warning', 5),
  found('TWICE', 'warning', 6),
];

it('puts errors first, then what occurs most often', () => {
  const kinds = folded(FINDINGS).map(({ code, findings }) => `${code} ${findings.length}`);

  expect(kinds).toEqual(['NO_TEXT 1', 'TWICE 2', 'FEW 1', 'SPACE 2']);
});
