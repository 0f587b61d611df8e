import type { components } from './schema';

/*
 * The words of the API as the pages use them. What the document of the API can only call a text or a
 * number is narrowed here to the words it may be.
 */
type Schemas = components['schemas'];

type Narrowed<Wide, Words> = Omit<Wide, keyof Words> & Words;

export type User = Schemas['UserView'];

export type Role = 'owner' | 'admin' | 'member' | 'viewer';
export type Workspace = Narrowed<Schemas['WorkspaceView'], { role: Role }>;
export type Member = Narrowed<Schemas['MemberView'], { role: Role }>;

export type Scope = 'read' | 'write' | 'chat';
export type ApiKey = Narrowed<Schemas['ApiKeyView'], { scopes: Scope[] }>;
export type NewApiKey = Schemas['NewApiKeyView'];

export type Severity = 'error' | 'warning' | 'hint';
export type Finding = Narrowed<Schemas['FindingView'], { severity: Severity }>;

export type ValidationReport = Narrowed<
  Schemas['ReportView'],
  {
    findings: Finding[];
    totals: Partial<Record<'errors' | 'warnings' | 'hints', number>>;
  }
>;

export type DatasetStatus = 'uploaded' | 'validating' | 'validated' | 'training' | 'error';
export type Dataset = Narrowed<
  Schemas['DatasetView'],
  { status: DatasetStatus; validationReport?: ValidationReport | null }
>;

export type Example = Schemas['ExampleView'];
export type ExamplePage = Schemas['ExamplePageView'];
export type Span = Pick<Schemas['SpanView'], 'entity' | 'role' | 'group' | 'start' | 'end'> & {
  value?: string;
};
export type Sample = Schemas['SampleView'];

export type JobStatus = 'queued' | 'training' | 'completed' | 'failed' | 'cancelled';
export type CurvePoint = Schemas['PointView'];
export type TrainingJob = Narrowed<Schemas['JobView'], { status: JobStatus }>;

export type Preset = 'default' | 'quick' | 'balanced' | 'thorough';
export type TrainingChoice = Narrowed<Schemas['TrainingChoiceView'], { preset: Preset }>;

export type Scores = Schemas['Scores'];
export type Model = Schemas['ModelView'];

export type Score = Schemas['ScoreView'];

/** What the chain knew about a message when it answered; of a kept turn only a part is known. */
export type Metadata = Pick<Schemas['ReplyMetadata'], 'hop' | 'milliseconds' | 'hops'> &
  Partial<Schemas['ReplyMetadata']>;

/** A piece of an answer; what it does not have is absent. */
export type Reply = Partial<Omit<Schemas['ReplyView'], 'metadata'>> & { metadata?: Metadata };

export type PastTurn = Narrowed<
  Schemas['TurnView'],
  { replies: Reply[]; metadata?: Metadata | null }
>;
export type Conversation = Schemas['Conversation'];

export type ScoreShare = Schemas['ShareView'];
export type TokenShare = Schemas['TokenView'];
export type NearExample = Schemas['NearestView'];
export type SpanFate = Schemas['FateView'];
export type Explanation = Schemas['ExplanationView'];

export type BotActivity = Schemas['BotActivityView'];

/** What the server measured on the sample bot when it started. */
export type TryFigures = Schemas['TryFigures'];
