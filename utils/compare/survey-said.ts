/** A survey, in either spelling. */
export const SURVEY = /surve[iy]/i;
/** `Survei 2 evaluasi: belum tersedia.`, `Survei yang dapat kamu isi akan tampil di sini.` */
const NONE = /(?:belum|tidak|tak) (?:ada|tersedia|muncul|dibuka)|(?:akan|bakal) (?:tampil|muncul|terlihat) di sini(?! dalam| pada| mulai)/i;

/** `Survei 2`, `Insentif pengisian survei evaluasi 2`: which of several. */
const numberIn = (text: string): string | undefined => /surve[iy]\D{0,20}(\d)/i.exec(text)?.[1];

/** Whether two texts may mean one survey: of the same number, or one of them has none. */
export const mayBeOne = (a: string, b: string): boolean => {
  const [first, second] = [numberIn(a), numberIn(b)];
  return first === undefined || second === undefined || first === second;
};

/** The sentences of a message that tell of surveys. */
export const surveySentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter((sentence) => SURVEY.test(sentence));

/** Whether a message tells of a survey, or of the one that `announced` names: that there is none, or that another one is filled in, tells of none. */
export const tellsOfSurvey = (text: string, announced = ''): boolean => {
  const sentences = surveySentences(text);
  return !sentences.length || sentences.some((sentence) => !NONE.test(sentence) && mayBeOne(sentence, announced));
};
