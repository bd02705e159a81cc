import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names.ts';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures: at the end, tabular. */
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
}

export interface TableProps<Row> {
  caption: ReactNode;
  /** Where a heading right above says the same. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On a phone each row becomes a small list of its own instead of scrolling sideways. */
  stack?: boolean;
}

// Stacked cells lose their roles in some browsers; they are written out for all.
const stacked = {
  table: 'max-sm:block',
  head: 'max-sm:sr-only',
  body: 'max-sm:block',
  row: 'max-sm:block max-sm:py-2',
  cell: 'max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:border-0 max-sm:py-1 max-sm:text-end',
  first: 'max-sm:block max-sm:border-0 max-sm:py-1',
};

/** A table to compare by; scrolls sideways inside its own labelled region where it does not fit. */
export function Table<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  stack,
}: TableProps<Row>) {
  const captionId = useId();
  const look = stack ? stacked : undefined;
  return (
    <div role="region" aria-labelledby={captionId} tabIndex={0} className="overflow-x-auto">
      <table role="table" className={classNames('w-full border-collapse', look?.table)}>
        <caption
          id={captionId}
          className={hideCaption ? 'sr-only' : 'pb-2 text-start text-lg font-bold'}
        >
          {caption}
        </caption>
        <thead role="rowgroup" className={look?.head}>
          <tr role="row" className="table-line">
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={classNames(
                  'border-b border-line py-1.5 pe-5 align-bottom text-sm font-semibold text-soft last:pe-0',
                  column.numeric ? 'text-end' : 'text-start',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={look?.body}>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className={classNames('border-b border-line', look?.row)}
            >
              {columns.map((column) => {
                const Cell = column.rowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    role={column.rowHeader ? 'rowheader' : 'cell'}
                    scope={column.rowHeader ? 'row' : undefined}
                    className={classNames(
                      'py-2.5 pe-5 align-top last:pe-0',
                      column.rowHeader
                        ? 'text-start font-bold'
                        : column.numeric
                          ? 'num text-end'
                          : 'text-start',
                      column.rowHeader ? look?.first : look?.cell,
                    )}
                  >
                    {stack && !column.rowHeader && (
                      <span aria-hidden className="hidden text-sm text-soft max-sm:inline">
                        {column.header}
                      </span>
                    )}
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
