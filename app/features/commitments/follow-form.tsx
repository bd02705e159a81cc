import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Commitment } from './commitment.ts';
import { commitmentAddress } from './commitment.ts';

/** One press: to hear what becomes of it, or no longer. Visitors are led to sign in and back. */
export function FollowForm({ commitment: { id, me } }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  if (!me.isSignedIn) {
    const to = encodeURIComponent(commitmentAddress(code, id));
    return (
      <Link to={`/${code}/sign-in?to=${to}`} className="inline-flex min-h-target items-center">
        {t('followSignIn')}
      </Link>
    );
  }
  return (
    <Form method="post" className="contents">
      <input type="hidden" name="follow" value={me.isFollowing ? '0' : '1'} />
      <SubmitButton variant="quiet" {...(me.isFollowing ? { icon: 'check' as const } : {})}>
        {t(me.isFollowing ? 'unfollow' : 'follow')}
      </SubmitButton>
    </Form>
  );
}
