import { Fragment } from 'react';

/** Web addresses, mail addresses and telephone numbers: read from left to right in every language. */
const latin = /(https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d[\d ()/.-]{5,}\d)/;

function Line({ text }: { text: string }) {
  return (
    <span dir="auto">
      {text.split(latin).map((part, index) =>
        index % 2 === 1 ? (
          <bdi key={index} dir="ltr">
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
    </span>
  );
}

/**
 * What a person typed, in a language that nobody knows for sure: each line takes the direction of its
 * own letters, numbers and addresses in it keep theirs, and all begin where the page's lines begin.
 */
export function PersonText({ text, className }: { text: string; className?: string }) {
  return (
    <p className={className}>
      {text.split(/\r?\n/).map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          <Line text={line} />
        </Fragment>
      ))}
    </p>
  );
}
