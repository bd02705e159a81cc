import type postgres from 'postgres';

/** A function in schema `public` that the lane may call. */
export interface Signature {
  name: string;
  parameters: { name: string; type: string; required: boolean }[];
  kind: 'void' | 'json' | 'scalar' | 'row' | 'scalars' | 'rows';
  readOnlyAllowed: boolean;
}

interface CatalogueRow {
  name: string;
  names: string[] | null;
  modes: string[] | null;
  types: string[] | null;
  defaults: number;
  variadic: boolean;
  volatile: boolean;
  set: boolean;
  kind: string;
  returns: string;
  reads_request: boolean;
}

/** All functions of schema `public` by name; those that only the whole API can answer are left out. */
export async function readSignatures(sql: postgres.Sql): Promise<Map<string, Signature>> {
  const rows = await sql<CatalogueRow[]>`
    select
      p.proname as name, p.proargnames as names, p.proargmodes::text[] as modes,
      (select array_agg(format_type(type, null) order by place)
        from unnest(p.proargtypes) with ordinality as argument (type, place)) as types,
      p.pronargdefaults as defaults, p.provariadic <> 0 as variadic, p.provolatile = 'v' as volatile,
      p.proretset as set, t.typtype as kind, format_type(p.prorettype, null) as returns,
      coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) ~ '(request\\.(headers|method|path)|response\\.)'
        as reads_request
    from pg_proc p
    join pg_type t on t.oid = p.prorettype
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'`;
  const signatures = new Map<string, Signature>();
  const overloaded = new Set<string>();
  for (const row of rows) {
    if (signatures.has(row.name)) overloaded.add(row.name);
    const signature = toSignature(row);
    if (signature) signatures.set(row.name, signature);
    else overloaded.add(row.name);
  }
  for (const name of overloaded) signatures.delete(name);
  return signatures;
}

function toSignature(row: CatalogueRow): Signature | null {
  const types = row.types ?? [];
  const names = (row.names ?? []).filter((_, at) => 'ibv'.includes(row.modes?.[at] ?? 'i'));
  const outputs = row.modes?.some((mode) => 'obt'.includes(mode)) ?? false;
  if (row.variadic || row.reads_request) return null;
  if (names.length !== types.length || names.some((name) => name === '')) return null;
  const kind = kindOf(row, outputs);
  if (!kind) return null;
  const required = types.length - row.defaults;
  return {
    name: row.name,
    parameters: types.map((type, at) => ({ name: names[at] ?? '', type, required: at < required })),
    kind,
    readOnlyAllowed: !row.volatile,
  };
}

function kindOf(row: CatalogueRow, outputs: boolean): Signature['kind'] | null {
  if (row.kind === 'c' || (row.kind === 'p' && row.returns === 'record' && outputs)) {
    return row.set ? 'rows' : 'row';
  }
  if (outputs) return null;
  if (row.returns === 'void') return row.set ? null : 'void';
  // A domain named like a media type, and bytea, are answered raw; other pseudo-types are not answered.
  if (row.kind === 'p' || row.returns === 'bytea' || row.returns.includes('/')) return null;
  if (row.set) return 'scalars';
  return row.returns === 'json' || row.returns === 'jsonb' ? 'json' : 'scalar';
}

/**
 * The statement that calls a function with these named arguments, which come as one JSON object and
 * are read with the parameters' types, as PostgREST does. One row, one column: the body as text.
 */
export function callStatement(signature: Signature, given: string[], maxRows: number): string {
  const used = signature.parameters.filter(({ name }) => given.includes(name));
  const columns = used.map(({ name, type }) => `${quote(name)} ${type}`).join(', ');
  const args = used.map(({ name }) => `${quote(name)} => input.${quote(name)}`).join(', ');
  const call = `public.${quote(signature.name)}(${args})`;
  const source = used.length > 0 ? `json_to_record($1::text::json) as input (${columns})` : '';
  const from = source && ` from ${source}`;
  const lateral = `from ${source ? `${source}, lateral ` : ''}${call} as result`;
  switch (signature.kind) {
    case 'void':
    case 'json':
      return `select ${call}::text as body${from}`;
    case 'scalar':
      return `select to_json(${call})::text as body${from}`;
    case 'row':
      return `select to_json(result)::text as body ${lateral}`;
    case 'rows':
      return `select coalesce(json_agg(row), '[]')::text as body from (select result.* ${lateral} limit ${maxRows}) as row`;
    case 'scalars':
      return `select coalesce(json_agg(value), '[]')::text as body from (select result.value ${lateral}(value) limit ${maxRows}) as row`;
  }
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
