import { localDay, realDay } from '../../../utils/calendar/days';
import { noteCompletion } from '../../../utils/compare/note-completion';
import type { Carries } from '../../../utils/messages/protocol';
import type { Handlers, Sender } from '../../../utils/messages/receive';
import { completedBody, completedLeaves } from '../../../utils/schema/statement';
import { appendOne } from '../append-one';
import { hidePersonal } from '../hide-personal';
import type { Stage } from '../stage';
import { told } from './told';

/** A training completed, by the participant's own word. The next look is judged with it; nothing is found by the word alone. */
const state = (stage: Stage, { log, statement }: Carries<'record-statement'>): Promise<{ seq: number }> =>
  appendOne(stage, log, (seq, before) => {
    const { at, body } = told(stage);
    const { happened } = statement;
    const training = before.known.trainings.find(({ id }) => id === statement.training);
    if (!training) throw new Error(`the log knows no training "${statement.training}": choose one that a page has listed`);
    const today = localDay(at, body.noted.offset_min);
    if (happened !== undefined && (realDay(happened) === undefined || today === undefined || happened > today))
      throw new Error(`a training cannot have been completed on ${happened}: choose a day that is past`);
    return {
      draft: {
        kind: 'note',
        time: at,
        body: { ...body, ...completedBody(statement) },
        leaves: hidePersonal(completedLeaves(statement, training.record.title), before.personal),
        files: [],
      },
      derived: { ...before, known: noteCompletion(before.known, statement, { seq }) },
    };
  });

export const statementHandlers = (stageOf: (sender: Sender) => Promise<Stage>): Pick<Handlers, 'record-statement'> => ({
  'record-statement': async (carries, sender) => state(await stageOf(sender), carries),
});
