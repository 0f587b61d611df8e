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
  /** The place of the fault in the excerpt, from 1. */
  excerptColumn?: number;
}

export interface ValidationReport {
  valid: boolean;
  format: string;
  /** In words: `CSV, comma, UTF-8`. */
  description: string;
  examples: number;
  /** Each with its number of sentences or spans, in the order of the file. */
  intents: Record<string, number>;
  entities: Record<string, number>;
  /** How many `responses`, `synonyms`, … */
  others: Record<string, number>;
  totals: Partial<Record<'errors' | 'warnings' | 'hints', number>>;
  /** The first of each problem. */
  findings: Finding[];
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
  seconds: number;
  phase: string;
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

export interface Scores {
  sentences: number;
  accuracy: number;
  macroF1: number;
  spans: number;
  entityF1: number;
}

export interface Model {
  id: number;
  workspaceId: number;
  name: string;
  jobId: number;
  datasetId?: number | null;
  data: string;
  active: boolean;
  createdAt: string;
  figures: {
    examples: number;
    intents: number;
    entities: number;
    seconds: number;
    scores: Scores;
    inService?: { model: number; name: string; scores: Scores } | null;
  };
}

export interface Hop {
  name: string;
  outcome: string;
  milliseconds: number;
}

/** What the chain knew about a message when it answered. */
export interface Metadata {
  hop: string;
  milliseconds: number;
  hops: Hop[];
  intent?: Score | null;
  intent_ranking?: Score[];
  /** The model that understood; absent if none is in service. */
  model?: string | null;
  entities?: Span[];
}

export interface ReplyButton {
  title: string;
  payload: string;
}

export interface Reply {
  recipient_id: string;
  text?: string | null;
  image?: string | null;
  buttons?: ReplyButton[] | null;
  attachment?: unknown;
  custom?: Record<string, unknown> | null;
  metadata?: Metadata | null;
}

export interface PastTurn {
  id: number;
  message: string;
  replies: Reply[];
  intent?: string | null;
  confidence: number;
  hop: string;
  milliseconds: number;
  createdAt: string;
}

export interface Conversation {
  sender: string;
  turns: number;
  startedAt: string;
  lastAt: string;
  lastMessage: string;
}

/** What the server measured on the sample bot when it started. */
export interface TryFigures {
  ready: boolean;
  trainedSentences: number;
  trainingMilliseconds: number;
  answerMicroseconds: number;
}
