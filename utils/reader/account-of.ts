import type { Profile } from '../profiles/profile';
import type { Account } from '../schema/account';
import { accountPlaces, type Beside, type Labelled } from './account-place';
import { boxOf } from './box-of';
import { CARD, cardOf, DIGITS, joinedNumber } from './card-number';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import { eachOf, type Slices } from './slices';
import { compile, once, says } from './words';

export type Said = (field: string, text: string, piece: Piece, label?: string) => void;

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const NAME = /^[\p{Lu}][\p{L}'’.-]*(?: [\p{L}'’.-]+){0,5}$/u;

const signsOf = once(({ greeting, signedIn, labels: { card } }: Profile) => ({
  greeting: compile(`^(?:${greeting})[,!]?(?: |$)`),
  // `Selamat pagi. Masuk sebagai …`
  signedIn: compile(`^(?:.{3,40}[.!·] )?(?:${signedIn}):? ?`),
  inside: compile(`(?:^|[^\\p{L}])(?<label>(?:${card})\\s?:?\\s?)(?<number>${CARD.source})`),
  behind: compile(`(?<number>${CARD.source})\\s?\\(\\s?(?<label>${card})\\s?\\)`),
}));

/** A person's name at the beginning of a text; none where it names nobody, or is a label. */
const nameIn = ({ profile, vocabulary }: PageText, text: string): string | undefined => {
  // `Budi ▾`: what is drawn behind a name opens a menu.
  const [first = ''] = text
    .replace(/^[,! ]+/, '')
    .split(/[,!(|👋]|\s(?:Notifikasi|Pesan|Profil|Keluar)\b|\s[–—-]\s|(?<=\p{L}{3})\.(?:\s|$)/u);
  const name = first.replace(/[\s\p{S}]+$/u, '').trim();
  return NAME.test(name) && !says(profile.nobody, name) && !vocabulary.label(name) ? name : undefined;
};

/** An e-mail address in a text. Addresses of the site's own domain are the programme's. */
const mailIn = ({ hosts }: Profile, text: string): string | undefined => {
  const [mail] = EMAIL.exec(text) ?? [];
  const domain = mail?.slice(mail.indexOf('@') + 1).toLowerCase();
  return domain && hosts.some((host) => host === domain || host.endsWith(`.${domain}`)) ? undefined : mail;
};

/** Two words that begin like a name over a number, and are none. */
const NO_PERSON =
  /(?:^| )(?:akun|anda|bank|gelombang|id|identitas|kamu|kartu|kode|kontak|member|no|nomor|pelatihan|pengguna|peserta|prakerja|profil|rekening|saldo|saya|telepon|umum|va|virtual)(?: |$)/i;

/** `🔔 Rina Wati`, `9999 … ▾`: what is drawn beside it is no part of a text. */
const withoutSigns = (text: string): string => text.replace(/^[\s\p{So}]+|[\s\p{So}]+$/gu, '');

const waveIn = (text: string): string | undefined => /^(?:gelombang )?(\d{1,3})$/i.exec(text)?.[1];

/**
 * Whose page it is. A card number counts only beside a label of the card, since NIK and KK have sixteen digits too.
 * A name or an e-mail address counts only in a greeting, beside its label, or (a name) over such a number at the head of the page: footers carry addresses
 * of the programme.
 */
export function* accountOf(page: PageText, said: Said): Slices<Account | undefined> {
  const { profile, pieces, labels } = page;
  const account: Account = {};
  const cards = new Set<string>();
  const waves = new Set<string>();
  const place = accountPlaces(page);
  const { greeting, signedIn, inside, behind } = signsOf(profile);

  // The programme's own name heads nothing.
  const firstHeading = pieces.findIndex(({ level, text }) => level > 0 && !/^(?:kartu |dashboard )?prakerja$/i.test(text));
  /** Above all headings, or in what is the head or the side of a page by its name. */
  const isAtHead = (i: number): boolean => i < firstHeading || !!pieces[i]?.el.closest('header,nav,aside,[role=banner]');

  /** In a bar of a few words around the page's title. */
  const isInBar = (i: number): boolean => {
    const title = pieces[firstHeading]?.el;
    const own = pieces[i]?.el;
    const bar = title && own && i - firstHeading < 4 && boxOf(title, (box) => box.contains(own));
    return !!bar && ![pieces[firstHeading - 1], pieces[i + 1]].some((beside) => beside && bar.contains(beside.el));
  };

  const set = (
    field: 'name' | 'email' | 'wave' | 'cardNumber' | 'cardMasked',
    value: string | undefined,
    piece: Piece,
    label = '',
  ): void => {
    if (!value || account[field]) return;
    account[field] = value;
    said(field, value, piece, label);
  };
  const setCard = (text: string, piece: Piece, label: string | undefined): void => {
    const card = cardOf(text);
    if (card && !card.includes('•')) cards.add(card);
    set(card?.includes('•') ? 'cardMasked' : 'cardNumber', card, piece, label);
  };

  /** `Kartu Prakerja 9999 …` in one text. */
  const takeCardWithin = (piece: Piece, i: number): void => {
    if (!/\d{4}/.test(piece.text) || place.isForeign(i)) return;
    const { label = '', number } = (inside.exec(piece.text) ?? behind.exec(piece.text))?.groups ?? {};
    if (number && !place.isOfBank(label, i)) setCard(number, piece, label.trim());
  };
  const setWave = (wave: string | undefined, piece: Piece, label: string): void => {
    if (wave) waves.add(wave);
    set('wave', wave, piece, label);
  };
  /** `Halo, Budi!`, or the name in the next text. */
  const takeGreeting = (piece: Piece, i: number, welcome: string): void => {
    const next = pieces[i + 1];
    // After `Selamat siang!` a heading begins something else.
    const ends = /!\s*$/.test(piece.text) && next?.level !== piece.level;
    const who = piece.text.slice(welcome.length) || (ends ? '' : (next?.text ?? ''));
    set('email', mailIn(profile, who), piece, welcome);
    // `Selamat pagi! Senang melihatmu kembali.` goes on with a sentence.
    const isSentence = /!\s*$/.test(welcome) && / \p{Ll}/u.test(who);
    if (!isSentence) set('name', nameIn(page, who), piece, welcome.trim());
    // `Hai, Budi! Gelombang 48`
    const wave = waveIn(compile(`(?:${profile.labels.wave})[\\s:]*\\d{1,3}(?=\\)?$)`).exec(who)?.[0] ?? '');
    setWave(wave, piece, who);
  };
  /** `Siti Aminah` over `8888 …` at the head of a page: she is signed in. Without its label the number may be that of her KTP or her family. */
  const takeNameOver = (i: number): void => {
    const piece = pieces[i];
    // `Peserta Gelombang 12` between them.
    const before = labels[i - 1]?.kind === 'wave' ? pieces[i - 2] : pieces[i - 1];
    const number = withoutSigns(piece?.text.replace(/^kartu |\s*[·|].*/gi, '') ?? '');
    if (!before || !piece || !DIGITS.test(number) || !cardOf(number) || before.control !== piece.control || !(isAtHead(i) || isInBar(i)))
      return;
    const text = withoutSigns(before.text);
    const name = nameIn(page, text);
    if (name && name === text && / /.test(name) && !NO_PERSON.test(name)) set('name', name, before);
  };
  const takeCardBeside = (piece: Piece, i: number, label: Labelled, after: Beside): void => {
    const { rest, last } = label;
    if (place.isOfBank(piece.text, i)) return;
    // `Nomor Kartu Keluarga: 9999…` is another card.
    if (rest && !DIGITS.test(rest[0] ?? '')) return;
    const digits = rest || (after.inCell || !place.isOfNext(last) ? joinedNumber(after.texts) : '');
    // Not the number that another name, of NIK or KK, stands over.
    const isAbove = !digits && labels[i - 2]?.rest !== '' && (place.isUnder(label, i) || place.valuesFirst(label, i));
    setCard(digits || (isAbove ? (pieces[i - 1]?.text ?? '') : ''), piece, piece.text);
  };
  const takeWave = (piece: Piece, i: number, label: Labelled, value: string): void => {
    const wave = waveIn(value) ?? waveIn(place.isUnder(label, i) ? (pieces[i - 1]?.text ?? '') : '');
    setWave(wave, piece, piece.text);
  };
  const takeMembership = (piece: Piece, i: number, printed: string): void => {
    const norm = place.isOfWallet(i) ? undefined : profile.membership.find(([, words]) => says(words, printed))?.[0];
    if (!norm || account.membership) return;
    account.membership = { printed, norm };
    said('membership', printed, piece, piece.text);
  };
  const takeName = (piece: Piece, i: number, value: string): void => {
    const name = nameIn(page, value);
    // `Peserta: Umum` tells for whom a course is.
    if (/^peserta/i.test(piece.text) && !(isAtHead(i) && / /.test(name ?? '') && !NO_PERSON.test(name ?? ''))) return;
    set('name', name, piece, piece.text);
  };
  const takeLabelled = (piece: Piece, i: number, label: Labelled): void => {
    const { kind, rest } = label;
    if (/^(?:name|email|wave)$/.test(kind) && place.isForeign(i)) return;
    const after = place.after(label, i);
    if (!after) return;
    const value = rest || (after.texts[0] ?? '');
    if (kind === 'card') takeCardBeside(piece, i, label, after);
    else if (kind === 'name') takeName(piece, i, value);
    else if (kind === 'email' && !piece.menu) set('email', mailIn(profile, value), piece, piece.text);
    else if (kind === 'wave') takeWave(piece, i, label, value);
    else if (kind === 'membership') takeMembership(piece, i, value);
  };

  yield* eachOf(pieces, (piece, i) => {
    const { text } = piece;
    if (text.length > 200) return;
    takeCardWithin(piece, i);
    const [welcome] = greeting.exec(text) ?? signedIn.exec(text) ?? [];
    if (welcome !== undefined) return takeGreeting(piece, i, welcome);
    takeNameOver(i);
    const label = labels[i];
    // An entry of a menu names nothing outside of it.
    if (label && !(piece.menu && !label.rest && !pieces[label.last + 1]?.menu)) takeLabelled(piece, i, label);
  });
  // A list of waves: one of them may be the participant's, nothing says which.
  if (waves.size > 1) delete account.wave;
  // Numbers of two people: nothing says which of them is here.
  if (cards.size > 1) delete account.cardNumber;
  return Object.keys(account).length ? account : undefined;
}
