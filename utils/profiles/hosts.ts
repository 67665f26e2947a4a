/** Where the programme's pages live; the manifest asks for these and no others. */
export const HOSTS = ['dashboard.prakerja.go.id', 'www.prakerja.go.id', 'skillsweek.prakerja.go.id'];
export const HOST_PATTERNS = HOSTS.map((host) => `https://${host}/*`);
