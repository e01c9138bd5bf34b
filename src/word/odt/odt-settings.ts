import {element, rootElement} from './odt-xml.ts'

/** `settings.xml`: LibreOffice lays the text out as it does a file of Word, and so as the printed sheet has it. */
export function settingsXml(): string {
  const items = Object.entries(settings).map(([name, value]) =>
    element('config:config-item', {'config:name': name, 'config:type': typeof value}, String(value))
  )
  const set = element('config:config-item-set', {'config:name': 'ooo:configuration-settings'}, items.join(''))
  return rootElement('office:document-settings', element('office:settings', {}, set))
}

// --- internal ---

/** Once there is one setting, LibreOffice takes all that are absent for those of its oldest files: so all that move a line are here. */
const settings: Record<string, boolean | string> = {
  // of two spaces the larger one counts, also at the top of a page and in cells
  AddParaTableSpacing: false,
  AddParaTableSpacingAtStart: true,
  AddParaSpacingToTableCells: true,
  AddParaLineSpacingToTableCells: true,
  // a single line of the font has its leading
  AddExternalLeading: true,
  UnxForceZeroExtLeading: false,
  UseFormerLineSpacing: false,
  PropLineSpacingShrinksFirstLine: true,
  CollapseEmptyCellPara: true,
  IgnoreTabsAndBlanksForLineCalculation: true,
  // lines are broken by the measures of the font, not of a printer; a line that is broken by hand is not stretched
  PrinterIndependentLayout: 'high-resolution',
  UseOldPrinterMetrics: false,
  DoNotJustifyLinesWithManualBreak: true,
  MsWordCompTrailingBlanks: true,
  // headings keep their indents
  IgnoreFirstLineIndentInNumbering: false,
  DoNotResetParaAttrsForNumFont: false,
  UseOldNumbering: false,
  TabsRelativeToIndent: true,
  TabOverflow: true,
  // frames and pictures
  UseFormerObjectPositioning: false,
  UseFormerTextWrapping: false,
  ConsiderTextWrapOnObjPos: true,
  SubtractFlysAnchoredAtFlys: false,
  ClipAsCharacterAnchoredWriterFlyFrames: false,
  DoNotCaptureDrawObjsOnPage: false
}
