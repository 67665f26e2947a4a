import { html, type Markup } from '../markup';

/** For the screen and for A4. The foot of each printed page names the log by the first digits of its head: fifteen, since sixteen might all be decimal and look like a card number. */
export const style = (head: string): Markup => html`
@page { size: A4; margin: 17mm 15mm 18mm;
  @bottom-left { content: "Saksi · ${head.slice(0, 15)}…"; font: 8pt sans-serif; color: #555 }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555 } }
* { box-sizing: border-box }
body { font: 10.5pt/1.45 "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #16202c; max-width: 190mm; margin: 0 auto; padding: 6mm; overflow-wrap: anywhere }
h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 1mm } h2 { font-size: 13pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.6mm solid #16202c; break-after: avoid }
h3 { font-size: 11pt; margin: 5mm 0 1mm; break-after: avoid } p { margin: 0 0 2mm } ul { margin: 0 0 2mm; padding-left: 6mm }
code, pre { font-family: "DejaVu Sans Mono", "Noto Sans Mono", monospace; font-size: 8.5pt }
pre { white-space: pre-wrap; background: #f4f5f7; padding: 2mm; margin: 1mm 0; border: 0.2mm solid #c8cdd4 }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 3mm } th, td { border: 0.2mm solid #9aa3ad; padding: 1mm 1.6mm; text-align: left; vertical-align: top }
thead { display: table-header-group } tr:not(.long), .record, .picture, .finding:not(.long), .pair:not(.long) { break-inside: avoid } .pair h4, .pair h5, .pair h4 + p { break-after: avoid } .read { break-inside: avoid } p, li, dd, pre { orphans: 3; widows: 3 } th { background: #eceef1; font-weight: 600 }
dl { display: grid; grid-template-columns: 46mm 1fr; gap: 0.6mm 3mm; margin: 0 0 2mm } dt { color: #47525e } dd { margin: 0 }
.quiet { color: #47525e; font-size: 9.5pt } .promise { border-left: 1.2mm solid #16202c; padding: 1.5mm 3mm; margin: 3mm 0; background: #f4f5f7 }
.alarm { border: 0.8mm solid #a31621; color: #a31621; padding: 2mm 3mm; font-weight: 700; margin: 2mm 0 }
.finding { border: 0.3mm solid #9aa3ad; border-left: 1.6mm solid #a31621; padding: 2mm 3mm; margin: 2mm 0; box-decoration-break: clone }
.finding.resolved { border-left-color: #1c6b3c } .finding h3 { margin-top: 0 }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm } .pair > div { border: 0.2mm solid #9aa3ad; padding: 2mm; min-width: 0 }
.pair h4 { margin: 0 0 1mm; font-size: 10.5pt } .pair h5 { margin: 2mm 0 0.5mm; font-size: 9.5pt; color: #47525e }
.pair dl { grid-template-columns: 26mm 1fr } .pair dl, .pair dl + p { font-size: 9.5pt } .pair .record + .record { border-top: 0.2mm dashed #9aa3ad; padding-top: 1mm }
.masked { color: #555; font-style: italic } tr.gap td { background: repeating-linear-gradient(45deg, #fff, #fff 2mm, #f0f1f3 2mm, #f0f1f3 4mm); color: #47525e; font-style: italic }
tr.finding-line td { background: #fbeaec } tr.statement td { background: #eaf1fb } .chronology td:nth-child(1) { white-space: nowrap }
.chronology td:nth-child(2) { width: 38mm } .statements td { border-style: dashed; border-color: #3a5a8c; background: #f3f7fd } .statements td:nth-child(1) { width: 32mm } .statements td:nth-child(3) { width: 36mm }
svg { width: 100%; height: auto; display: block } .seal-code { display: flex; gap: 4mm; align-items: flex-start; break-inside: avoid } .seal-code pre { flex: 1; min-width: 0 } .qr { width: 40mm; flex: none } .blank td { height: 12mm }
@media (max-width: 600px) { .pair { grid-template-columns: 1fr } dl { grid-template-columns: 1fr } }
th { overflow-wrap: normal } .lead { break-after: avoid } .form th { width: 70mm }
@media print { body { padding: 0 0.5mm; max-width: none } }
`;
