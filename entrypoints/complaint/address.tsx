/** A channel's address, as a link where a browser can open it. Only a click of the participant's goes there. */
export const Address = ({ at }: { at: string }) => {
  const href = at.startsWith('https://') ? at : /^[^\s@]+@[^\s@]+$/.test(at) ? `mailto:${at}` : undefined;
  return href ? (
    <a href={href} target="_blank" rel="noreferrer">
      {at}
    </a>
  ) : (
    <bdi>{at}</bdi>
  );
};
