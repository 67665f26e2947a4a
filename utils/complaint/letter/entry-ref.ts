/** Where the reader finds it: the number of an entry of this log. What another device saw has a number in that device's log only. */
export const entryRef = ({ seq, log }: { seq: number; log?: string | undefined }): string =>
  log === undefined ? `[${seq}]` : `[catatan ${seq} di perangkat lain]`;
