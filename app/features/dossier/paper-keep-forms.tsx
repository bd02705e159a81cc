import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { PaperFields, PaperFileField } from './paper-form.tsx';
import type { PaperPage } from './paper.ts';

interface PaperKeepFormsProps {
  page: PaperPage;
  /** Names the sending of a file. */
  once: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What is done with a paper that was brought: said anew, renewed, withdrawn. */
export function PaperKeepForms({ page, once, invalid, errors }: PaperKeepFormsProps) {
  const { t } = useTranslation('dossier');
  const { paper, me, path } = page;
  const isDocument = Boolean(path.document ?? page.version?.document);
  const changed = invalid?.typed['intent']?.[0] === 'change' ? invalid : undefined;
  return (
    <div className="grid gap-12">
      {me.mayRenew && (
        <section aria-labelledby="renew">
          <h2 id="renew" className="mb-2">
            {t('renewTitle')}
          </h2>
          <p className="measure mb-4">{t(isDocument ? 'renewDocument' : 'renewFile')}</p>
          <Form method="post" encType="multipart/form-data" noValidate className="grid gap-4">
            <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
            {!isDocument && <PaperFileField errors={errors} required />}
            <p>
              <SubmitButton name="intent" value="renew">
                {t('renewSubmit')}
              </SubmitButton>
            </p>
          </Form>
        </section>
      )}
      <section aria-labelledby="change">
        <h2 id="change" className="mb-2">
          {t('changeTitle')}
        </h2>
        {!me.mayChange && <p className="measure mb-4">{t('narrowOnly')}</p>}
        <Form method="post" noValidate className="grid gap-5">
          <input type="hidden" name="intent" value="change" />
          <PaperFields
            paper={paper}
            hasGroup={paper.group !== null}
            mayDecide={isDocument || page.session.me.mayOrganise}
            invalid={changed}
            errors={changed ? errors : {}}
          />
          <p>
            <SubmitButton variant="quiet">{t('changeSubmit')}</SubmitButton>
          </p>
        </Form>
      </section>
      {paper.state === 'open' && (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw" className="mb-2">
            {t('withdrawTitle')}
          </h2>
          <p className="measure mb-4">{t('withdrawText')}</p>
          <Form method="post">
            <SubmitButton variant="danger" name="intent" value="withdraw">
              {t('withdrawSubmit')}
            </SubmitButton>
          </Form>
        </section>
      )}
    </div>
  );
}
