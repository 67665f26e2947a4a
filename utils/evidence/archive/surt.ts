/** `https://dashboard.prakerja.go.id/Pelatihan` → `id,go,prakerja,dashboard)/pelatihan`: how an index of web pages sorts addresses. */
export const surt = ({ hostname, port, pathname, search }: URL): string => {
  const host = hostname
    .replace(/^www\d*\./, '')
    .split('.')
    .reverse()
    .join(',');
  return `${host}${port && `:${port}`})${pathname}${search}`.toLowerCase();
};
