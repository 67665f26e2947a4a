/** Where one can turn to, by name; what each is, is data in utils/complaint/channels.ts. */
export const CHANNEL_IDS = [
  'pmo-email',
  'pmo-survey-email',
  'pmo-call-2020',
  'pmo-call',
  'pmo-chat',
  'pmo-form',
  'pmo-help',
  'tokopedia',
  'bukalapak',
  'pijar-mahir',
  'mau-belajar-apa',
  'pintaria',
  'sekolahmu',
  'siapkerja',
  'provider',
  'ovo',
  'gopay',
  'linkaja',
  'dana',
  'bni',
  'bca',
  'lapor',
  'ombudsman',
  'kemnaker',
  'objection',
  'court',
] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

/** What a channel asks for. */
export const NEED_IDS = [
  'identity',
  'contact',
  'participant-status',
  'problem',
  'chronology',
  'proof',
  'payment',
  'certificate',
  'prior-complaint',
  'answers',
  'agency',
  'place',
  'full-identity',
  'id-card',
  'loss',
  'hope',
  'decision',
] as const;
export type NeedId = (typeof NEED_IDS)[number];

export const DEADLINE_IDS = [
  'agency-answer',
  'lapor-first',
  'lapor-information',
  'lapor-dispute',
  'lapor-field',
  'transfer',
  'ombudsman-age',
  'objection',
  'suit',
  'first-purchase',
] as const;
export type DeadlineId = (typeof DEADLINE_IDS)[number];

export const STEP_IDS = ['pmo-first', 'pmo-again', 'wait', 'platform', 'provider', 'lapor', 'ombudsman', 'kemnaker', 'objection'] as const;
export type StepId = (typeof STEP_IDS)[number];

export const LETTER_KINDS = ['pmo-first', 'pmo-again', 'objection', 'platform', 'provider', 'lapor', 'ombudsman'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
