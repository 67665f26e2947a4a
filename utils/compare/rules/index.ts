import type { AnyRule } from '../rule';
import { accountDeactivated } from './account-deactivated';
import { balanceUnexplained } from './balance-unexplained';
import { certificateCountFell } from './certificate-count-fell';
import { certificateDisappeared } from './certificate-disappeared';
import { certificateOverdue } from './certificate-overdue';
import { historyEmptied } from './history-emptied';
import { incentiveDisappeared } from './incentive-disappeared';
import { incentiveFailed } from './incentive-failed';
import { incentiveOverdue } from './incentive-overdue';
import { incentiveReversed } from './incentive-reversed';
import { purchaseContradiction } from './purchase-contradiction';
import { recordAltered } from './record-altered';
import { statusStuck } from './status-stuck';
import { surveyMissing } from './survey-missing';
import { trainingDisappeared } from './training-disappeared';
import { trainingStatusReversed } from './training-status-reversed';

/** Every rule, in the order in which a look's findings are told. */
export const RULES: readonly AnyRule[] = [
  historyEmptied,
  trainingDisappeared,
  trainingStatusReversed,
  certificateCountFell,
  certificateDisappeared,
  statusStuck,
  certificateOverdue,
  purchaseContradiction,
  balanceUnexplained,
  incentiveFailed,
  incentiveReversed,
  incentiveDisappeared,
  incentiveOverdue,
  accountDeactivated,
  recordAltered,
  surveyMissing,
];
