import type { Attachment } from '../../utils/schema/attachment';

export type Completion = { training: string; happened: string };

export type KeeperOptions = {
  attach(attachment: Attachment, bytes: Uint8Array): Promise<{ seq: number }>;
  state(completes: Completion): Promise<unknown>;
};

/** Keeps a file, then states what it proves; answers with the file's entry. Where only the second failed, trying again does not keep the file twice. */
export const attachmentKeeper = ({ attach, state }: KeeperOptions) => {
  let half: { bytes: Uint8Array; said: string; seq: number } | undefined;
  return async (attachment: Attachment, bytes: Uint8Array, completes?: Completion): Promise<number> => {
    const said = JSON.stringify(attachment);
    const seq = half?.bytes === bytes && half.said === said ? half.seq : (await attach(attachment, bytes)).seq;
    half = { bytes, said, seq };
    if (completes) await state(completes);
    half = undefined;
    return seq;
  };
};
