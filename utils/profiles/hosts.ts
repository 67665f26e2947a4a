/** Where the programme's pages live; the manifest asks for these and no others. */
export const HOSTS = ['dashboard.prakerja.go.id', 'www.prakerja.go.id', 'skillsweek.prakerja.go.id'];
/** Where the programme was moving to in 2025: asked for only when the participant turns it on in the settings. */
export const SIAPKERJA_HOST = 'siapkerja.kemnaker.go.id';
export const SIAPKERJA_PATTERN = `https://${SIAPKERJA_HOST}/*`;
export const HOST_PATTERNS = HOSTS.map((host) => `https://${host}/*`);

/** Where a participant's dashboard begins. */
export const DASHBOARD_URL = 'https://dashboard.prakerja.go.id/';
