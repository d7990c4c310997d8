import { Fragment, useState, type ReactNode } from 'react';

/** A column: its head, and what it shows of a row. The first column names the row. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: true;
}

interface TableProps<Row> {
  /** What the table holds, for those who do not see where it stands. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a row opens, such as its receipts; undefined for a row that opens nothing. */
  readonly opens?: (row: Row) => ReactNode;
  /** The name of a row, for the button that opens it. */
  readonly name?: (row: Row) => string;
  /** Whether a row is the one that is chosen elsewhere in the view. */
  readonly chosen?: (row: Row) => boolean;
}

/**
 * A table. On narrow pages each row becomes a block of its own; the roles are written out since browsers forget them
 * where a table is laid out otherwise.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, opens, name, chosen }: TableProps<Row>) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOpen((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  return (
    <table className="data-table" role="table">
      <caption className="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, numeric }) => (
            <th key={head} role="columnheader" scope="col" className={numeric && 'number'}>
              {head}
            </th>
          ))}
          {opens && (
            <th role="columnheader" scope="col" className="opener">
              Receipts
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const key = rowKey(row);
          const shown = open.has(key);
          const inside = shown ? opens?.(row) : undefined;
          return (
            <Fragment key={key}>
              <tr role="row" className={shown ? 'opened' : undefined} aria-current={chosen?.(row) ? 'true' : undefined}>
                {columns.map((column, index) => (
                  <Cell key={column.head} column={column} row={row} first={index === 0} />
                ))}
                {opens && (
                  <td role="cell" className="opener">
                    <Opener shown={shown} name={name?.(row) ?? key} toggle={() => toggle(key)} />
                  </td>
                )}
              </tr>
              {inside !== undefined && (
                <tr role="row" className="opened-row">
                  <td role="cell" colSpan={columns.length + 1}>
                    {inside}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly first: boolean;
}

function Cell<Row>({ column: { head, cell, numeric }, row, first }: CellProps<Row>) {
  const shown = cell(row);
  if (first) {
    return (
      <th role="rowheader" scope="row">
        {shown}
      </th>
    );
  }
  return (
    <td role="cell" data-head={head} className={numeric && 'number'}>
      {shown}
    </td>
  );
}

interface OpenerProps {
  readonly shown: boolean;
  readonly name: string;
  readonly toggle: () => void;
}

/** The button that opens and closes the receipts of something. */
export function Opener({ shown, name, toggle }: OpenerProps) {
  return (
    <button type="button" className="plain opener-button" aria-expanded={shown} onClick={toggle}>
      {shown ? 'Close' : 'Who says so'}
      <span className="unseen">: {name}</span>
    </button>
  );
}
