import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { attachmentAddress, extensionOf, sizeText } from './attachment.ts';
import type { GroupFile, GroupFiles } from './group-files.server.ts';

/** The files of a group, each with the post that it stands with. */
export function GroupFileRows({ group, files }: { group: string; files: readonly GroupFile[] }) {
  const { t } = useTranslation('attachments');
  const { code, locale } = useLanguage();
  return (
    <RowList label={t('files')}>
      {files.map((file) => (
        <Row
          key={file.id}
          title={
            <a
              href={attachmentAddress(file)}
              download={file.kind === 'document' ? file.name : undefined}
              className="wrap-anywhere"
            >
              <bdi>{file.name}</bdi>
            </a>
          }
          aside={
            <span className="text-soft">
              <bdi>{extensionOf(file.name)}</bdi> · <bdi>{sizeText(file.bytes, locale)}</bdi>
            </span>
          }
          meta={
            <>
              <DateText value={file.createdAt} form="short" />
              {' · '}
              <a
                href={`/${code}/groups/${group}/topics/${file.topic}?post=${file.number}#p${file.number}`}
                className="inline-flex min-h-target items-center"
              >
                <bdi lang={file.language}>{file.title}</bdi>
                <span className="num ms-1">#{file.number}</span>
              </a>
            </>
          }
        >
          {file.description && <span dir="auto">{file.description}</span>}
        </Row>
      ))}
    </RowList>
  );
}

interface GroupRoomProps {
  room: NonNullable<GroupFiles['room']>;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** How full the room of a group is, for who leads it; coordinators change how much there is. */
export function GroupRoom({ room, invalid, errors }: GroupRoomProps) {
  const { t } = useTranslation('attachments');
  const { locale } = useLanguage();
  const total = room.megabytes * 1_048_576;
  return (
    <section aria-labelledby="room">
      <h2 id="room" className="mb-2">
        {t('room')}
      </h2>
      <Progress
        label={t('roomUsed')}
        value={room.used}
        max={Math.max(total, 1)}
        words={t('roomWords', {
          used: sizeText(room.used, locale),
          total: sizeText(total, locale),
        })}
      />
      {room.mayChange && (
        <Form method="post" noValidate className="mt-4 grid gap-3">
          <TextInput
            name="megabytes"
            label={t('roomMegabytes')}
            inputMode="numeric"
            width="short"
            required
            defaultValue={typedValue(invalid, 'megabytes', String(room.megabytes))}
            {...(errors['megabytes'] ? { error: errors['megabytes'] } : {})}
          />
          <p>
            <SubmitButton variant="quiet">{t('roomSave')}</SubmitButton>
          </p>
        </Form>
      )}
    </section>
  );
}
