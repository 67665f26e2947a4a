// Imported, not linked: a link out of the gallery's own folder is answered with the gallery itself.
import '../../components/theme.css';
import '../../entrypoints/timeline/timeline.css';
import '../../entrypoints/welcome/welcome.css';
import './gallery.css';
import { render } from 'preact';
import { LanguageChoice } from '../../components/language-choice';
import type { Language } from '../../utils/language/dates';
import { EXHIBITS } from './exhibits';

const root = document.getElementById('root');
if (!root) throw new Error('tests/gallery/index.html has no #root');

/** Light or dark is the browser's own; the language can be chosen here, or by `?language=en`. */
const show = (language: Language): void => {
  document.documentElement.lang = language;
  render(
    <main class="gallery">
      <header>
        <h1>Components, with made-up state</h1>
        <LanguageChoice language={language} onChoose={show} />
      </header>
      {EXHIBITS.map(({ name, show: exhibit }) => (
        <section key={name} class="exhibit" aria-label={name} data-exhibit={name}>
          <h2 class="quiet">{name}</h2>
          {exhibit(language)}
        </section>
      ))}
    </main>,
    root,
  );
};

show(new URLSearchParams(location.search).get('language') === 'en' ? 'en' : 'id');
