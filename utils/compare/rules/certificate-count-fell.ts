import { certificatesOf, isUnfamiliarCount } from '../follow-counts';
import { rule } from '../rule';

/**
 * Fewer certificates than the same page counted before.
 *
 * Reported: imagined (domain 5 knows of no participant's report): "Sertifikat 2", then "Sertifikat 1". `fires-certificate-count-fell-two-to-one`
 * Reported: imagined: none at all, on a page not seen before. `fires-certificate-count-fell-to-none`
 * Reported: imagined: beside a lost training that had none. `fires-certificate-count-fell-beside-a-loss`
 * Reported: imagined: on two pages. `fires-certificate-count-fell-on-two-pages`
 * Not this: the certificate of a training that is lost at the same look. `quiet-certificate-count-fell-with-its-training`
 * Not this: the membership ended with the year. `quiet-certificate-count-fell-membership-ended`
 * Not this: another page that counts in its own way. `quiet-certificate-count-fell-another-page`
 * Not this: zero while other sections are still loading. `quiet-certificate-count-fell-still-loading`
 * Not this: more certificates. `quiet-certificate-count-fell-more`
 * Not this: told already of the training that shows none any more. `quiet-certificate-count-fell-after-certificate-disappeared`
 */
export const certificateCountFell = rule({
  id: 'certificate-count-fell',
  severity: 'loss',
  needs: ['certificates'],
  recalls: ['trainings'],
  find: (before, { certificates, trainings }, { open, page }) => {
    const { measure } = certificates;
    if (measure === undefined || certificates.count >= measure.count) return [];
    const lost = measure.count - certificates.count;
    const absent = trainings?.absent ?? before.trainings.rows.filter(({ gone }) => gone);
    const nothingLeft = (trainings?.list ?? before.trainings.last?.value)?.length === 0;
    if (certificatesOf(absent, nothingLeft) >= lost) return [];
    const named = measure.titles.length > 0 && certificates.list.length === certificates.count;
    const told = open.filter((finding) => finding.rule === 'certificate-disappeared').length;
    if (named || told >= lost) return [];
    const whose = (trainings?.same ?? []).filter(
      ({ was, is }) => was.certified !== undefined && is.certificates !== undefined && is.certificates < was.certified.count,
    );
    const titles = whose.map(({ was }) => was.record.title).join('; ');
    return [
      {
        key: 'count',
        subject: titles === '' ? 'Sertifikat' : `Sertifikat: ${titles}`,
        was: `Sertifikat ${measure.count}`,
        is: `Sertifikat ${certificates.count}`,
        lastGood: measure.at,
        unsure: isUnfamiliarCount(measure, page) || certificates.otherState === true,
      },
    ];
  },
  heals: (_finding, before, { certificates }, { page }) => {
    const { counts } = before.certificates;
    const here = counts.find((each) => each.page === page);
    return (
      here !== undefined &&
      certificates !== undefined &&
      certificates.count >= here.count &&
      !counts.some((each) => each.low && each.page !== page)
    );
  },
});
