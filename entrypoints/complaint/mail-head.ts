import type { Address } from 'postal-mime';
import type { MailHead } from '../../utils/schema/attachment';

const LONGEST = 500;
const cut = (text: string): string => text.slice(0, LONGEST);

const printed = (address: Address): string[] =>
  address.group
    ? address.group.flatMap(printed)
    : [cut(address.name ? `${address.name} <${address.address ?? ''}>` : (address.address ?? ''))];

/** The head of an `.eml` file, read and not believed; undefined where the file has none that mail programs write. */
export const mailHead = async (bytes: Uint8Array): Promise<MailHead | undefined> => {
  // Two thirds of this page's code, and only an `.eml` needs it.
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes.slice()).catch(() => undefined);
  const raw = (name: string): string | undefined => mail?.headers.find(({ key }) => key === name)?.value;
  const date = raw('date');
  const from = mail?.from ? printed(mail.from) : [];
  if (!mail || (from.length === 0 && date === undefined && mail.messageId === undefined)) return undefined;
  return {
    ...(date !== undefined && { date: cut(date) }),
    from: from.slice(0, 20),
    to: (mail.to ?? []).flatMap(printed).slice(0, 50),
    ...(mail.subject !== undefined && { subject: cut(mail.subject) }),
    ...(mail.messageId !== undefined && { messageId: cut(mail.messageId) }),
    dkim: raw('dkim-signature') !== undefined,
  };
};
