import { certificatesOf, isUnfamiliarCount } from '../follow-counts';
import { isOfPage } from '../follow-rows';
import { sameText } from '../plain-text';
import { NOT_LISTED } from '../print';
import { type Draft, keyOf, rule } from '../rule';

const id = 'certificate-disappeared';
const LIST = 'list ';

/**
 * A certificate that was shown by name, or with its own training, is not shown any more.
 *
 * Reported: imagined: one of two named certificates is missing from their list. `fires-certificate-disappeared-from-list`
 * Reported: imagined: the certificate of one training is gone and the training stays. `fires-certificate-disappeared-of-training`
 * Reported: imagined: as many as before, but one of them is another now. `fires-certificate-disappeared-replaced`
 * Reported: imagined: one of two of the same title. `fires-certificate-disappeared-one-of-two-alike`
 * Not this: the training itself is lost at the same look. `quiet-certificate-disappeared-with-its-training`
 * Not this: a page that shows no certificates beside any training. `quiet-certificate-disappeared-no-word`
 * Not this: the certificates in another order. `quiet-certificate-disappeared-other-order`
 * Not this: a corrected title: the number stays, or the day with the provider, or most of its words. `quiet-certificate-disappeared-renamed`
 * Not this: issued again under another number. `quiet-certificate-disappeared-another-number`
 */
export const certificateDisappeared = rule({
  id,
  severity: 'loss',
  needs: [],
  recalls: ['certificates', 'trainings'],
  find: (before, { certificates, trainings }, { open, page }) => {
    const drafts: Draft[] = [];
    const measure = certificates?.measure;
    const absent = trainings?.absent ?? before.trainings.rows.filter(({ gone }) => gone);
    const nothingLeft = (trainings?.list ?? before.trainings.last?.value)?.length === 0;
    const fell = measure !== undefined && certificates !== undefined && certificates.count < measure.count;
    const named =
      measure !== undefined && certificates !== undefined && measure.titles.length > 0 && certificates.list.length === certificates.count;
    if (named) {
      const { missing } = certificates;
      const gone = missing.filter((title) => !absent.some(({ record }) => sameText(record.title, title)));
      if (gone.length > 0 && certificatesOf(absent, nothingLeft) < missing.length) {
        for (const title of gone)
          drafts.push({
            key: LIST + title.slice(0, 80),
            subject: title,
            was: title,
            is: NOT_LISTED,
            lastGood: measure.at,
            unsure: isUnfamiliarCount(measure, page) || certificates.otherState === true,
          });
      }
    }
    if (trainings === undefined || (fell && !named) || open.some(({ rule: told }) => told === 'certificate-count-fell')) return drafts;
    const shownElsewhere = trainings.list.some((training) => (training.certificates ?? 0) > 0);
    for (const { was, is } of trainings.same) {
      if (was.certified === undefined || (is.certificates ?? 0) > 0) continue;
      // No number at all is only a sign where the page shows one beside another training.
      if (is.certificates === undefined && !(shownElsewhere && is.status?.norm === 'finished')) continue;
      if (drafts.some(({ subject }) => sameText(subject, is.title))) continue;
      drafts.push({
        key: `training ${was.id}`,
        subject: was.record.title,
        was: `Sertifikat ${was.certified.count}`,
        is: is.certificates === undefined ? NOT_LISTED : `Sertifikat ${is.certificates}`,
        lastGood: was.certified.last,
        unsure: !was.pages.some((one) => isOfPage(one, page)),
      });
    }
    return drafts;
  },
  heals: ({ key, subject }, _before, { certificates, trainings }) => {
    const shown = certificates?.list.some(({ title }) => sameText(title, subject)) ?? false;
    // What its own list lost, the card of its training does not bring back.
    if (key.startsWith(keyOf(id, LIST))) return shown;
    return shown || (trainings?.list.some(({ title, certificates: count }) => sameText(title, subject) && (count ?? 0) > 0) ?? false);
  },
});
