import type { Attached, Attachment } from '../../utils/schema/attachment';
import type { ChosenFile } from './chosen-file';
import type { Missing } from './form-values';

export type MissingDate = 'oldNeedsDate' | 'certificateNeedsDate' | Extract<Missing, 'futureDay'>;

/** A form and its file as an attachment, with the training whose completion it proves; or what is missing. `today` on the participant's clock. */
export const attachmentFrom = (
  form: FormData,
  { name, type, mail }: ChosenFile,
  today: string,
): { attachment: Attachment; completes?: { training: string; happened: string } } | MissingDate => {
  const text = (field: string): string | undefined => String(form.get(field) ?? '').trim() || undefined;
  const what = text('what') as Attached;
  const [happened, note, re, training] = [text('day'), text('note'), text('re'), text('training')];
  if (what === 'old-evidence' && happened === undefined) return 'oldNeedsDate';
  if (what === 'certificate' && training !== undefined && happened === undefined) return 'certificateNeedsDate';
  if (happened !== undefined && happened > today) return 'futureDay';
  const attachment: Attachment = {
    what,
    type,
    name,
    ...(happened !== undefined && { happened }),
    ...(note !== undefined && { note }),
    ...(re !== undefined && { re: Number(re) }),
    ...(mail && { mail }),
  };
  const completes = what === 'certificate' && training !== undefined && happened !== undefined;
  return { attachment, ...(completes && { completes: { training, happened } }) };
};
