import { useState } from 'preact/hooks';

export type FileFieldProps = { label: string; id?: string; accept?: string; onChoose(file: File | undefined): void };

/** A file to choose, in our own words: the browser's own button speaks the browser's language, which need not be the page's. */
export const FileField = ({ label, id, accept, onChoose }: FileFieldProps) => {
  const [name, setName] = useState('');
  const choose = (file: File | undefined): void => {
    setName(file?.name ?? '');
    onChoose(file);
  };
  return (
    <label class="file">
      <span class="button">{label}</span> {name && <span class="quiet">{name}</span>}
      <input type="file" {...(id && { id })} {...(accept && { accept })} onChange={(event) => choose(event.currentTarget.files?.[0])} />
    </label>
  );
};
