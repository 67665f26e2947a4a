/** A page that has nothing else to show, and says why. */
export const Refusal = ({ sentence }: { sentence: string }) => (
  <main>
    <p role="alert">{sentence}</p>
  </main>
);
