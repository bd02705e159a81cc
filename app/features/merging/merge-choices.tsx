import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { ContentGroups } from './content-groups.tsx';
import type { MergePart, MergeSection, Pick } from './merge.ts';
import type { PairSide } from './pair.ts';

interface MergeChoicesProps {
  kept: PairSide;
  dropped: PairSide;
  sections: readonly MergeSection[];
}

/** Two records side by side: of each part that differs, which one counts, or both. */
export function MergeChoices({ kept, dropped, sections }: MergeChoicesProps) {
  const { t } = useTranslation('merging');
  const words = useTranslation('recordHistory').t;
  return (
    <Form method="get" className="grid gap-8">
      <input type="hidden" name="keep" value={kept.slug} />
      <input type="hidden" name="drop" value={dropped.slug} />
      <input type="hidden" name="step" value="result" />
      {sections.map(({ section, parts }) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`}>{words(`section_${section}`)}</h2>
          {parts.filter(isOfBoth).map((part) => (
            <PartChoice key={part.name} part={part} kept={kept} dropped={dropped} />
          ))}
          <OfOne parts={parts.filter((part) => !isOfBoth(part))} kept={kept} dropped={dropped} />
        </section>
      ))}
      <p>
        <Button variant="main">{t('showResult')}</Button>
      </p>
    </Form>
  );
}

const isOfBoth = ({ kept, dropped }: MergePart) => kept.length > 0 && dropped.length > 0;

/** Parts that only one of the two has: they are taken along unless somebody looks and says otherwise. */
function OfOne({
  parts,
  ...sides
}: {
  parts: readonly MergePart[];
  kept: PairSide;
  dropped: PairSide;
}) {
  const { t } = useTranslation('merging');
  if (parts.length === 0) return null;
  const isOpen = parts.some(({ chosen, kept }) => chosen === (kept.length > 0 ? 'right' : 'left'));
  return (
    <Disclosure
      summary={t('ofOne')}
      note={parts.map(({ label }) => label).join(' · ')}
      open={isOpen}
    >
      {parts.map((part) => (
        <PartChoice key={part.name} part={part} {...sides} />
      ))}
    </Disclosure>
  );
}

interface PartChoiceProps {
  part: MergePart;
  kept: PairSide;
  dropped: PairSide;
}

function PartChoice({ part, kept, dropped }: PartChoiceProps) {
  const { t } = useTranslation('merging');
  const choice = (pick: Pick) => ({ part, pick, isChosen: part.chosen === pick });
  return (
    <div className="border-b border-line py-4 [&>div]:max-w-none">
      <Fieldset legend={part.label} name={part.name} id={part.name.replace('.', '-')}>
        <div className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
          <Choice {...choice('left')} label={<bdi>{kept.name}</bdi>} note={t('theOlder')}>
            <ContentGroups groups={part.kept} />
          </Choice>
          <Choice {...choice('right')} label={<bdi>{dropped.name}</bdi>} note={t('theNewer')}>
            <ContentGroups groups={part.dropped} />
          </Choice>
          {part.unites && <Choice {...choice('both')} label={t('both')} />}
        </div>
      </Fieldset>
    </div>
  );
}

interface ChoiceProps {
  part: MergePart;
  pick: Pick;
  isChosen: boolean;
  label: ReactNode;
  note?: string;
  children?: ReactNode;
}

function Choice({ part, pick, isChosen, label, note, children }: ChoiceProps) {
  return (
    <div className="min-w-0">
      <label className="flex min-h-target cursor-pointer items-start gap-3 py-2">
        <input
          type="radio"
          name={part.name}
          value={pick}
          defaultChecked={isChosen}
          className="tick mt-[0.15em]"
        />
        <span>
          {label}
          {note && <span className="meta block">{note}</span>}
        </span>
      </label>
      {children && <div className="ps-8">{children}</div>}
    </div>
  );
}
