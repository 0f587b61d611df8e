import { Skeleton } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';

interface Props {
  /** What the picture shows, for those who hear the page. */
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** While the drawing code is on its way. */
  height: number;
  children: ReactNode;
}

/** A picture, and behind it the same as a table for screen readers. */
export function Picture({ caption, columns, rows, height, children }: Props) {
  return (
    <figure style={{ margin: 0 }}>
      <Suspense fallback={<Skeleton height={height} />}>{children}</Suspense>
      <table className="only-heard">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, place) => (
                <td key={columns[place]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
