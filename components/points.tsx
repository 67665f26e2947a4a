export type PointsProps = { title?: string; points: readonly string[] };

/** A few things to know, under their title where they have one of their own. */
export const Points = ({ title, points }: PointsProps) => (
  <section>
    {title && <h2>{title}</h2>}
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
);
