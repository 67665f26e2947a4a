import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RereadPanelProps } from '../explain/reread-panel';

const IDLE_MS = 1_000;

/** After an update, while the popup is open and nothing else is asked of it: reads old pages again. The reader is loaded only then. */
export const RereadWhenIdle = (props: RereadPanelProps) => {
  const { ledger, log } = props;
  const [panel, setPanel] = useState<{ Panel: FunctionComponent<RereadPanelProps> }>();
  const begin = async (): Promise<void> => {
    const { wasReread } = await import('../explain/reread-memory');
    if (!(await wasReread(ledger, log))) setPanel({ Panel: (await import('../explain/reread-panel')).RereadPanel });
  };
  useEffect(() => {
    const timer = setTimeout(() => void begin(), IDLE_MS);
    return () => clearTimeout(timer);
  }, [log]);
  return panel ? <panel.Panel {...props} atOnce /> : null;
};
