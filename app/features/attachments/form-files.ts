import type { data } from '@remix-run/node';
import type { FieldError, FieldErrors, InvalidForm } from '../../lib/form.ts';
import type { Attachment } from './attachment.ts';

/** A refused form with the files that wait for it. */
export type InvalidWithFiles = InvalidForm & { files: Attachment[] };

/** A refused form as an action answers it. */
type RefusedForm = ReturnType<typeof data<InvalidWithFiles>>;

/** What other features do with the files of a form; the page that shows the form hands it to them. */
export interface FormFiles {
  /**
   * Takes in the files of a form, so that they wait for its post, and drops those that were unticked.
   * @returns messages by field; none when all is well
   * @throws Response 403, 404
   */
  take(posted: FormData): Promise<FieldErrors>;
  /** Gives a post that is changed what was brought, and takes away what is ticked. @throws RefusedInput, Conflict */
  change(post: { id: number; number: number }, posted: FormData): Promise<void>;
  /** Answers a refused form, with the files that have arrived: nobody needs to choose them again. */
  refuse(posted: FormData, form: InvalidForm, status?: number): Promise<RefusedForm>;
}

/**
 * Takes in the file of a form (fields `file`, `description`, `once`) for a paper on an item of a session.
 * @returns its id, or what is wrong with it
 * @throws Response 403, 404, 503
 */
export type PaperFileTaking = (
  session: string,
  item: number,
  posted: FormData,
) => Promise<{ id: string } | { error: FieldError }>;

/** What is told of a picture of an initiative; `alternative` by language. */
export interface PictureAbout {
  alternative: Record<string, string>;
  licence: string;
  author: string;
  /** Whoever can be recognised on it agrees. */
  agreed: boolean;
}

/**
 * Takes a picture of an initiative (its slug) in; `once` is the key of the form that it is sent with.
 * @returns what is wrong with the file, without a message when it is no picture; null when it stands there
 * @throws RefusedInput by field, Conflict, Response 403, 404, 429, 503
 */
export type InitiativePictureTaking = (
  initiative: string,
  sent: File,
  told: { once: string; about: PictureAbout },
) => Promise<{ error: FieldError | null } | null>;

/**
 * Takes in the logo of an organisation (its slug); `once` is the key of the form that it is sent with.
 * @returns what is wrong with the file, without a message when it is no picture; null when it stands there
 * @throws RefusedInput, Conflict, Response 403, 404, 429, 503
 */
export type LogoTaking = (
  organisation: string,
  sent: File,
  once: string,
) => Promise<{ error: FieldError | null } | null>;
