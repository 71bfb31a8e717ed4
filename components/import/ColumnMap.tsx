import type { ColumnChoice, ImportField, ImportTable } from '../../lib/domain/import-plan.ts';
import { Choice } from '../controls/Choice.tsx';
import { useImportWords } from './import-words.ts';

interface ColumnMapProps {
  readonly table: ImportTable;
  readonly fields: readonly ImportField[];
  readonly columns: ColumnChoice;
  readonly onChange: (columns: ColumnChoice) => void;
}

const NONE = 'none';

/** Which column of the file says what: guessed, and chosen by hand where the guess is wrong. */
export function ColumnMap({ table, fields, columns, onChange }: ColumnMapProps) {
  const words = useImportWords();
  const options = [
    { id: NONE, label: words.noColumn },
    ...table.headers.map((header, place) => ({ id: String(place), label: header.trim() || words.column(place + 1) })),
  ];
  const choose = (field: ImportField, id: string) => {
    const { [field]: _old, ...others } = columns;
    onChange(id === NONE ? others : { ...others, [field]: Number(id) });
  };
  return (
    <div className="settings-group">
      <h3>{words.columns}</h3>
      <p className="settings-text">{words.columnsText}</p>
      <div className="import-columns">
        {fields.map((field) => {
          const example = exampleOf(table, columns[field]);
          return (
            <Choice
              key={field}
              label={words.fields[field]}
              value={String(columns[field] ?? NONE)}
              options={options}
              onChange={(id) => choose(field, id)}
              {...(example ? { hint: words.example(example) } : {})}
            />
          );
        })}
      </div>
    </div>
  );
}

function exampleOf(table: ImportTable, column: number | undefined): string | undefined {
  if (column === undefined) return undefined;
  return table.rows
    .map((row) => (row[column] ?? '').trim())
    .find((each) => each !== '')
    ?.slice(0, 60);
}
