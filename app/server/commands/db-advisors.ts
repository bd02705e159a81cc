import { runSupabase, withScratchDatabase } from './scratch-database.ts';

// Prints what Supabase's linter finds in our schemas as JSON; fails on a warning or an error.
interface Finding {
  name: string;
  level: 'INFO' | 'WARN' | 'ERROR';
  metadata?: { schema?: string } | null;
}

const ours = ['public', 'private'];

const output = await withScratchDatabase((adminUrl) =>
  runSupabase(['db', 'advisors', '--level', 'info', '--output-format', 'json'], adminUrl),
);
const { results } = JSON.parse(output) as { results: Finding[] };
const findings = results.filter(
  // A finding without a schema is about the database as a whole; nobody asked this one anything yet.
  ({ name, metadata }) =>
    name !== 'unused_index' && (!metadata?.schema || ours.includes(metadata.schema)),
);
console.log(JSON.stringify(findings, null, 2));
process.exitCode = findings.some(({ level }) => level !== 'INFO') ? 1 : 0;
