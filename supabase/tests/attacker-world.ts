import type { TransactionSql } from 'postgres';
import type { Who } from './groups-world.ts';
import { db, idOf } from './groups-world.ts';

/** A function that the API gives to visitors or people. */
export interface Door {
  name: string;
  parameters: { name: string; type: string; labels: string[] | null }[];
  /** Whether it writes. */
  writes: boolean;
  forVisitors: boolean;
  forPeople: boolean;
}

/** Where somebody is, or was, and what stands on the exchange: who reads one of these may tell a place. */
const places = [
  'listings',
  'pick_up_points',
  'person_areas',
  'areas',
  'area_distances',
  'grid_cells',
  'matches',
  'beneficiaries',
];

interface Routine {
  name: string;
  code: string;
}

/** Names of all functions whose code comes to a table of places, itself or through others. */
function namesOfReaders(routines: Routine[]): Set<string> {
  const words = routines.map(({ name, code }) => ({ name, words: new Set(code.match(/\w+/g)) }));
  const found = new Set<string>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { name, words: said } of words) {
      if ([...places, ...found].some((word) => said.has(word))) found.add(name);
    }
  }
  return found;
}

/** Every function of the API that may tell where somebody is: found by its code, not by a list. */
export async function findDoors(): Promise<Door[]> {
  const routines = await db.sql<Routine[]>`
    select p.proname as name, coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) as code from pg_proc as p
    where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.prokind = 'f'`;
  const readers = namesOfReaders([...routines]);
  const doors = await db.sql<Door[]>`
    select p.proname as name, p.provolatile = 'v' as writes,
      has_function_privilege('anon', p.oid, 'execute') as "forVisitors",
      has_function_privilege('authenticated', p.oid, 'execute') as "forPeople",
      coalesce((select jsonb_agg(jsonb_build_object('name', a.name, 'type', format_type(t.oid, null),
          'labels', (select jsonb_agg(e.enumlabel order by e.enumsortorder) from pg_enum as e where e.enumtypid = t.oid)) order by a.place)
        from unnest(p.proargnames[1:p.pronargs], p.proargtypes::oid[]) with ordinality as a(name, type, place)
        join pg_type as t on t.oid = a.type), '[]') as parameters
    from pg_proc as p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
    order by p.proname`;
  return doors.filter((door) => readers.has(door.name) && (door.forVisitors || door.forPeople));
}

/** What an attacker knows and tries. */
export interface Probe {
  listing: number;
  match: string;
  /** Every area and district, from which one may ask what is near. */
  from: string[];
}

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** What is tried for a parameter, as SQL; the first stands where another is tried. Null for what nobody knows how to fill in. */
function valuesFor(
  { name, type, labels }: Door['parameters'][number],
  probe: Probe,
): string[] | null {
  const named: Record<string, string[]> = {
    language: ["'nl'", "'ar'"],
    near: ['null', ...probe.from.map(quoted)],
    district: ['null', ...probe.from.filter((place) => !/^\d+$/.test(place)).map(quoted)],
    query: ['null', "'fiets'", "'kerkstraat'"],
    said: ["'fiets'", "'kerkstraat 12'"],
    within: ['null', "'1'", "'3'", "'6'"],
    kind: ['null', "'offer'", "'need'"],
  };
  if (named[name] && !type.endsWith(']'))
    return named[name].map((value) => (type === 'text' ? value : `${value}::${type}`));
  const typed: Record<string, string[]> = {
    bigint: [String(probe.listing), '0'],
    uuid: [quoted(probe.match), 'null'],
    text: ['null', "'1'", "'fiets'"],
    integer: ['1', String(probe.listing)],
    smallint: ['1::smallint'],
    boolean: ['null', 'true'],
    jsonb: ["'{}'"],
    date: ['current_date'],
    'timestamp with time zone': ['now()'],
  };
  const values =
    typed[type] ??
    (labels ? ['null', ...labels.map(quoted)] : type.endsWith('[]') ? ["'{}'"] : null);
  return values && values.map((value) => `${value}::${type}`);
}

/** Every question that an attacker asks of a function: each value of each parameter once. @throws for a parameter that nobody can fill in */
export function questionsFor(door: Door, probe: Probe): string[] {
  const values = door.parameters.map((parameter) => {
    const tried = valuesFor(parameter, probe);
    if (!tried)
      throw new Error(
        `${door.name}: nobody knows what to try for ${parameter.name} ${parameter.type}`,
      );
    return tried;
  });
  const base = values.map(([first]) => first!);
  const lines = [
    base,
    ...values.flatMap((tried, place) => tried.slice(1).map((value) => base.with(place, value))),
  ];
  return lines.map((given) => `public.${door.name}(${given.join(', ')})`);
}

/** Makes the function that asks a question, tells the answer or the refusal, and undoes what it did. */
export async function prepareAsking(sql: TransactionSql): Promise<void> {
  await sql.unsafe(`
    create function pg_temp.ask(question text) returns text language plpgsql as $$
    declare
      said text;
      hinted text;
    begin
      begin
        execute 'select coalesce(jsonb_agg(to_jsonb(x))::text, ''nothing'') from ' || question || ' as x' into said;
        raise exception sqlstate 'ZZ001';
      exception
        when sqlstate 'ZZ001' then return said;
        when others then
          get stacked diagnostics said = pg_exception_detail, hinted = pg_exception_hint;
          return concat_ws(' | ', 'refused', sqlstate, sqlerrm, said, hinted);
      end;
    end $$`);
  await sql.unsafe('grant execute on function pg_temp.ask(text) to anon, authenticated');
}

/** Asks as somebody, in the transaction of who calls. @returns answers and refusals in the order of the questions */
export async function ask(sql: TransactionSql, who: Who, questions: string[]): Promise<string[]> {
  const role = who === 'visitor' ? 'anon' : 'authenticated';
  const sub = who === 'visitor' ? '' : idOf(who);
  await sql`select set_config('request.jwt.claims', ${JSON.stringify({ role, ...(sub ? { sub } : {}) })}, true),
    set_config('request.jwt.claim.sub', ${sub}, true), set_config('role', ${role}, true)`;
  const rows = await sql<{ said: string }[]>`select pg_temp.ask(q.question) as said
    from unnest(${questions}::text[]) with ordinality as q(question, place) order by q.place`;
  await sql`select set_config('role', 'none', true)`;
  return rows.map(({ said }) => said);
}
