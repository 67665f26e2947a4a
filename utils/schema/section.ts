/** The six parts of what a dashboard shows. Apart from their shapes: who only tells of them should not carry what checks them. */
export const SECTIONS = ['account', 'trainings', 'certificates', 'balance', 'incentives', 'notices'] as const;
export type Section = (typeof SECTIONS)[number];
