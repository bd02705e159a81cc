import type { LoaderFunctionArgs } from '@remix-run/node';
import { readAttachment } from '../../features/attachments/file-answer.server.ts';

/** A picture or file of a post, for who may read that post. */
export const loader = (args: LoaderFunctionArgs) => readAttachment(args);
