import { splitMarks } from './marked-text.ts';

/** A text in which the words that were searched stand out. */
export function Marked({ text, marks }: { text: string; marks: readonly string[] }) {
  if (marks.length === 0) return <>{text}</>;
  return (
    <>
      {splitMarks(text, marks).map((part, index) =>
        part.marked ? (
          <mark key={index} className="rounded-xs bg-brick-wash text-inherit">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
