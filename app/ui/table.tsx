import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names.ts';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  render: (row: Row) => ReactNode;
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

// A table part that is no longer laid out as one loses its role in some browsers: written out here.
const stacked = {
  table: { role: 'table', className: 'max-sm:block' },
  // In a table that is a block a caption is as narrow as its longest word.
  caption: { className: 'max-sm:block' },
  head: { role: 'rowgroup', className: 'max-sm:sr-only' },
  body: { role: 'rowgroup', className: 'max-sm:block' },
  row: { role: 'row', className: 'max-sm:block max-sm:py-2' },
};
const stackedCell = 'max-sm:grid max-sm:grid-cols-[1fr_2fr] max-sm:gap-4 max-sm:py-1 max-sm:pe-0';

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  stack: boolean | undefined;
}

function Cell<Row>({ column, row, stack }: CellProps<Row>) {
  if (column.rowHeader)
    return (
      <th
        scope="row"
        {...(stack && { role: 'rowheader' })}
        className={classNames(
          'py-2.5 pe-3 text-start sm:pe-5 align-top font-bold',
          stack && 'max-sm:block max-sm:py-1',
        )}
      >
        {column.render(row)}
      </th>
    );
  return (
    <td
      {...(stack && { role: 'cell' })}
      className={classNames(
        'py-2.5 pe-3 align-top last:pe-0 sm:pe-5',
        column.numeric ? 'num text-end' : 'text-start',
        stack && stackedCell,
      )}
    >
      {stack && (
        <span aria-hidden className="hidden text-start text-soft max-sm:inline">
          {column.header}
        </span>
      )}
      {stack ? <span>{column.render(row)}</span> : column.render(row)}
    </td>
  );
}

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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reached by keyboard
    <div role="region" aria-labelledby={captionId} tabIndex={0} className="overflow-x-auto">
      <table
        {...look?.table}
        className={classNames('w-full border-collapse', look?.table.className)}
      >
        <caption
          id={captionId}
          className={
            hideCaption
              ? 'sr-only'
              : classNames('pb-2 text-start text-lg font-bold', look?.caption.className)
          }
        >
          {caption}
        </caption>
        <thead {...look?.head}>
          <tr className="table-line" {...(stack && { role: 'row' })}>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                {...(stack && { role: 'columnheader' })}
                className={classNames(
                  'border-b border-line py-1.5 pe-3 align-bottom text-sm font-semibold text-soft last:pe-0 sm:pe-5',
                  column.numeric ? 'text-end' : 'text-start',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...look?.body}>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              {...look?.row}
              className={classNames('border-b border-line', look?.row.className)}
            >
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} stack={stack} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
