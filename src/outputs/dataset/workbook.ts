import { strToU8, zipSync } from 'fflate';

import type { Cell } from './csv.ts';

/**
 * Tables as an Excel workbook (ECMA-376), a sheet each: spreadsheets that open CSV turn "2012-02" into a day and lose
 * accents, while here each cell says what it is. Every file in it has the same time, so that two builds are the same.
 */

export interface Sheet {
  readonly name: string;
  /** Names of columns first, then the rows. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a cell may hold in Excel. */
const CELL_MAX = 32_767;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The earliest time that a ZIP archive can hold. */
const NO_TIME = new Date(1980, 0, 1);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML, which has no word for control characters. */
function escapeXml(text: string): string {
  return text.replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** "A", "Z", "AA": the name of a column, by its place from 0. */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

/** A cell; nothing where it is empty. Excel needs no addresses of cells, but other readers do. */
function cellXml(cell: Cell, address: string): string {
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (cell === '') return '';
  if (cell.length > CELL_MAX) throw new Error(`A cell has ${cell.length} characters; Excel takes ${CELL_MAX}.`);
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

function sheetXml({ rows }: Sheet): string {
  const lines = rows.map((cells, row) => {
    const those = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`));
    return `<row r="${row + 1}">${those.join('')}</row>`;
  });
  return `${XML}<worksheet xmlns="${NAMESPACE}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function partsOf(sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const type = (part: string, of: string): string =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`;
  const relation = (id: number, of: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${of}" Target="${target}"/>`;
  return {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      type('workbook.xml', 'sheet.main') +
      `${numbered.map(({ number }) => type(`worksheets/sheet${number}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${XML}<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets>` +
      `${numbered.map(({ sheet, number }) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbered
      .map(({ number }) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`))
      .join('')}</Relationships>`,
    ...Object.fromEntries(numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)])),
  };
}

/** The sheets as the bytes of an .xlsx file. */
export function workbookOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(partsOf(sheets)).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(parts), { level: 9, mtime: NO_TIME }));
}
