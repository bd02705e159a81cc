import { z } from 'zod';
import { proofs } from './claim.ts';

export const claimSchema = z.object({
  organisation: z.string().max(120).default(''),
  organisationName: z.string().trim().max(200, 'claims:errorLong').default(''),
  reason: z.string().trim().min(1, 'claims:errorMissing').max(1000, 'claims:errorLong'),
  proof: z.enum(proofs, 'claims:errorProof'),
});
export type ClaimForm = z.infer<typeof claimSchema>;

export const addressSchema = z.object({
  address: z.string().trim().min(1, 'claims:errorAddress').max(254, 'claims:errorAddress'),
});

export const codeSchema = z.object({
  code: z.string().trim().min(1, 'claims:errorCode').max(40, 'claims:errorCode'),
});

/** Which claim an address or a form is about. */
export const claimIdSchema = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);
