/** The words of the API as the pages use them. */
export interface User {
  id: number;
  email: string;
  name: string;
}

export type Role = 'owner' | 'admin' | 'member' | 'viewer';

export interface Workspace {
  id: number;
  name: string;
  description?: string | null;
  role?: Role;
  createdAt?: string;
}

export interface Member {
  userId: number;
  email: string;
  name: string;
  role: Role;
}

export type Scope = 'read' | 'write' | 'chat';

export interface ApiKey {
  id: number;
  name: string;
  scopes: Scope[];
  createdAt: string;
  lastUsedAt?: string | null;
}

export type Severity = 'error' | 'warning' | 'hint';

export interface Finding {
  file: string;
  line: number;
  column: number;
  code: string;
  severity: Severity;
  what: string;
  mend: string;
  excerpt?: string | null;
}

export interface Count {
  name: string;
  count: number;
}

export interface ValidationReport {
  description?: string;
  valid: boolean;
  intents: Count[];
  entities: Count[];
  findings: Finding[];
  errors: number;
  warnings: number;
  hints: number;
}

export type DatasetStatus = 'uploaded' | 'validating' | 'validated' | 'training' | 'error';

export interface Dataset {
  id: number;
  workspaceId: number;
  name: string;
  filename: string;
  format?: string | null;
  status: DatasetStatus;
  intents: string[];
  entities: string[];
  sampleCount: number;
  validationReport?: ValidationReport | null;
  createdAt: string;
  updatedAt: string;
}

export interface Span {
  entity: string;
  start: number;
  end: number;
  value?: string | null;
}

export interface Example {
  text: string;
  intent: string;
  entities: Span[];
  line: number;
}

export interface ExamplePage {
  examples: Example[];
  total: number;
}

export interface Sample {
  name: string;
  title: string;
  format: string;
  description: string;
  examples: number;
}

export type JobStatus = 'queued' | 'training' | 'completed' | 'failed' | 'cancelled';

export interface CurvePoint {
  fraction: number;
  loss?: number | null;
  accuracy?: number | null;
}

export interface TrainingJob {
  id: number;
  workspaceId: number;
  datasetId: number;
  status: JobStatus;
  progress: number;
  phase?: string | null;
  log?: string | null;
  error?: string | null;
  modelPath?: string | null;
  curve: CurvePoint[];
  examplesPerSecond?: number | null;
  secondsLeft?: number | null;
  createdAt: string;
  startedAt?: string | null;
  finishedAt?: string | null;
}

export interface Score {
  name: string;
  confidence: number;
}
