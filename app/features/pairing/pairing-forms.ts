import { z } from 'zod';
import { dismissals } from './pairing.ts';

const pair = z.coerce.number().int().positive();

export const acceptSchema = z.object({ pair });
export const dismissSchema = z.object({ pair, reason: z.enum(dismissals) });
