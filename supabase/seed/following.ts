import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

/** People are named by their demo address, without what stands behind the @; topics by their title. */
interface Follow {
  person: string;
  group?: string;
  topic?: string;
  level: string;
}

/** What the demo people follow, and what they were told of the last two weeks and have not read. */
export async function loadFollowing(tx: TransactionSql): Promise<void> {
  await tx`
    insert into public.follows (person_id, group_id, topic_id, level, followed_at)
    select u.id, g.id, t.id, f.level::public.follow_level, now() - interval '6 days'
    from jsonb_to_recordset(${rows(tx, readWorld<Follow[]>('world/follows.json'))})
      as f(person text, "group" text, topic text, level text)
    join auth.users as u on u.email = f.person || '@demo.example'
    left join public.working_groups as g on g.slug = f."group"
    left join public.topics as t on t.title = f.topic`;
  // Told as the posts would have been, but by no mail.
  await tx`
    select private.tell_of_posts(array_agg(id order by created_at), false)
    from public.posts where created_at between now() - interval '14 days' and now()`;
  await tx`
    update public.notifications as n set created_at = coalesce(p.created_at, t.last_posted_at)
    from public.notifications as told
    left join public.posts as p on p.id = told.post_id
    left join public.topics as t on t.id = told.topic_id
    where told.id = n.id`;
  // What was read in the topic is read here too.
  await tx`update public.topic_readers set visited_at = visited_at`;
}
