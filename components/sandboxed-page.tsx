export type SandboxedPageProps = { html: string; title: string };

/** Markup from a bundle, with no permission at all: no script, no form, no origin. The sandbox comes before the page that it is for. */
export const SandboxedPage = ({ html, title }: SandboxedPageProps) => (
  <iframe class="sandboxed-page" title={title} sandbox="" srcdoc={html} />
);
