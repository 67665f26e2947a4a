import { words } from '../../utils/language';
import { ExportPanel, type ExportPanelProps } from './export-panel';
import { keepLane } from './open-ledger';

export type ExportWayProps = ExportPanelProps & {
  /** On Firefox for Android, whose popup cannot save a file. */
  onPhone: boolean;
};

/** The way to the evidence: here, or on the page that can save it. */
export const ExportWay = ({ onPhone, ...panel }: ExportWayProps) =>
  onPhone ? (
    <a class="button main" id="export" href={keepLane(`/export.html?log=${panel.account.log}`)} target="_blank" rel="noreferrer">
      {words[panel.language].popup.export}
    </a>
  ) : (
    <ExportPanel {...panel} />
  );
