import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import { type Language, sayTime } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import { send } from '../../utils/messages/send';
import type { Lesson } from '../../utils/schema/lesson';

export type LessonListProps = { lessons: readonly Lesson[]; language: Language; onForgotten(): void };

/** What the participant taught, each lesson with its words; a bad one can be undone. */
export const LessonList = ({ lessons, language, onForgotten }: LessonListProps) => {
  const [told, setTold] = useState('');
  const before = useRef(lessons.length);
  const say = explainWords[language].teach;
  useEffect(() => {
    if (lessons.length > before.current) setTold(say.kept);
    before.current = lessons.length;
  }, [lessons.length]);
  const when = ({ at }: Lesson): string => sayTime(at, -new Date(at).getTimezoneOffset(), language);
  const forget = (id: string): void => {
    send(browser.runtime, 'forget-lesson', { id }).then(
      () => {
        setTold(say.forgotten);
        onForgotten();
      },
      (error) => setTold(say.failed(String(error))),
    );
  };
  return (
    <>
      {lessons.length > 0 && (
        <section class="card" id="lessons">
          <h2>{say.list}</h2>
          <p class="quiet">{say.listWhy}</p>
          <ul class="plain-list">
            {lessons.map((lesson) => (
              <li key={lesson.id} data-lesson={lesson.id}>
                <p class="quiet">{when(lesson)}</p>
                <ul>
                  {lesson.words.map(({ as, text }) => (
                    <li key={as + text}>
                      <bdi>“{text}”</bdi>: {say.as[as]}
                    </li>
                  ))}
                </ul>
                <button type="button" aria-label={say.forgetThis(when(lesson))} onClick={() => forget(lesson.id)}>
                  {say.forget}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" class="quiet">
        {told}
      </p>
    </>
  );
};
