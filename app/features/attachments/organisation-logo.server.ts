import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import { prepareFile, sendPicture } from './attachments.server.ts';
import type { LogoTaking } from './form-files.ts';
import { fitLogo } from './picture.server.ts';

/** Takes in the logo of an organisation, made anew; it takes the place of the former one. */
export function organisationLogo(db: Db): LogoTaking {
  return async (organisation, sent, once) => {
    const prepared = await prepareFile(sent, '', true);
    if ('error' in prepared)
      return prepared.error.key === 'attachments:errorKind' ? { error: null } : prepared;
    const { attachment, digest, file, small } = prepared.ready;
    const thumb = await fitLogo(file);
    const answer = await db.rpc('begin_logo', {
      organisation_slug: organisation,
      media_type: attachment.mediaType,
      bytes: attachment.bytes + thumb.length,
      width: attachment.width ?? 0,
      height: attachment.height ?? 0,
      ...{ digest, once },
    });
    const { id, isFinished } = unwrap(answer) as unknown as { id: string; isFinished: boolean };
    if (!isFinished) await sendPicture(db, id, { file, small, thumb });
    done(await db.rpc('finish_logo', { organisation_slug: organisation, logo: id }));
    return null;
  };
}
