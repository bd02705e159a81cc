import { z } from 'zod';
import type { Need } from './need.ts';
import { agesOf, diets, interpretedLanguages, levels, signLanguages } from './need.ts';
import { listings, ways, westernDigits } from './registration.ts';

const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);
const codeAmong = (known: readonly { code: string }[]) =>
  z
    .string()
    .refine((code) => code === '' || known.some((one) => one.code === code), {
      message: 'errorChoice',
    })
    .default('');
const words = z.string().trim().max(500, 'registration:errorNeedLong').default('');

const wishFields = {
  name: z.string().trim().min(1).max(80, 'registration:errorNameLong'),
  way: z.enum(ways, 'errorChoice'),
  organisation: z.string().trim().max(200).default(''),
  listedFor: z.enum(listings).default('nobody'),
  organisationOnly: ticked,
  language: z.enum(['nl', 'en', 'fr', 'ar']).default('nl'),
};
const needFields = {
  interpretation: codeAmong(interpretedLanguages),
  level: z.enum(levels).default('everything'),
  signLanguage: codeAmong(signLanguages),
  children: z
    .string()
    .trim()
    .transform(westernDigits)
    .pipe(z.string().regex(/^[0-9]?$/, 'registration:errorChildren'))
    .default(''),
  ages: z.string().trim().max(60).default(''),
  mobility: ticked,
  mobilityText: words,
  quietRoom: ticked,
  diet: z.array(z.enum(diets)),
  dietText: words,
  travelCost: ticked,
  other: words,
};
/** Names of the fields about needs, to know whether that part of a refused form must stand open. */
export const needFieldNames: readonly string[] = Object.keys(needFields);
/** Fields that hold several answers. */
export const listFields = ['diet'] as const;

const nothing: Omit<Need, 'kind'> = {
  language: null,
  level: null,
  number: null,
  ages: [],
  choices: [],
  text: null,
};

/** The needs that the fields of the form say. */
function needsOf(given: z.infer<z.ZodObject<typeof needFields>>): Need[] {
  const children = Number(given.children);
  const { interpretation, signLanguage, mobilityText, diet, dietText, other } = given;
  const said: (Need | false)[] = [
    interpretation !== '' && {
      ...nothing,
      kind: 'interpretation',
      language: interpretation,
      level: given.level,
    },
    signLanguage !== '' && { ...nothing, kind: 'sign_language', language: signLanguage },
    children > 0 && {
      ...nothing,
      kind: 'childcare',
      number: children,
      ages: agesOf(given.ages) ?? [],
    },
    (given.mobility || mobilityText !== '') && {
      ...nothing,
      kind: 'mobility',
      text: mobilityText || null,
    },
    given.quietRoom && { ...nothing, kind: 'quiet_room' },
    (diet.length > 0 || dietText !== '') && {
      ...nothing,
      kind: 'diet',
      choices: diet,
      text: dietText || null,
    },
    given.travelCost && { ...nothing, kind: 'travel_cost' },
    other !== '' && { ...nothing, kind: 'other', text: other },
  ];
  return said.filter((need) => need !== false);
}

const wishSchema = z.object({ ...wishFields, ...needFields });

function checkAges({ children, ages }: z.infer<typeof wishSchema>, context: z.RefinementCtx): void {
  const said = agesOf(ages);
  const fits = said !== null && said.every((age) => age <= 17);
  if (!fits || (said.length > 0 && said.length !== Number(children)))
    context.addIssue({ code: 'custom', path: ['ages'], message: 'registration:errorAges' });
}

function splitWish(given: z.infer<typeof wishSchema>) {
  const { name, way, organisation, listedFor, organisationOnly, language } = given;
  return {
    wish: { name, way, organisation, listedFor, organisationOnly, language },
    needs: needsOf(given),
  };
}
export type Wish = ReturnType<typeof splitWish>['wish'];

/** A change of a registration. */
export const changeSchema = wishSchema.superRefine(checkAges).transform(splitWish);

/** Registering: what names the sending, whom it is for, and what visitors show and leave. */
export const registerSchema = z
  .object({
    ...wishSchema.shape,
    once: z.uuid(),
    forOther: ticked,
    mail: z.literal('').or(z.email('errorMail')).default(''),
    proof: z.string().max(20).default(''),
    trap: z.string().max(400).default(''),
  })
  .superRefine(checkAges)
  .transform(({ once, forOther, mail, proof, trap, ...given }) => ({
    ...splitWish(given),
    once,
    forOther,
    mail,
    proof,
    trap,
  }));
export type Sending = z.infer<typeof registerSchema>;

export const reasonSchema = z.object({ reason: z.string().trim().min(1).max(2000) });
export const codeSchema = z.object({ code: z.string().trim().min(1).max(40) });
export const unannouncedSchema = z.object({
  name: z.string().trim().min(1).max(80, 'registration:errorNameLong'),
  organisation: z.string().trim().max(120, 'registration:errorOrganisationLong').default(''),
  way: z.enum(ways),
  once: z.uuid(),
});
