/** The page paints its name while the rest is on its way (index.html). */
void import('./show');
