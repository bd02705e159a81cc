-- Which host a web address and a mail address have. Equal is equal: no part of a name, no name inside another,
-- and letters of other scripts as they go over the wire.

create function private.punycode(label text) returns text
language plpgsql immutable strict parallel safe set search_path = ''
as $$
declare
  -- RFC 3492; labels are short.
  codes integer[] := array(select ascii(c) from regexp_split_to_table(label, '') with ordinality as t(c, place) order by place);
  told text := (select coalesce(string_agg(chr(c), '' order by place), '') from unnest(codes) with ordinality as t(c, place) where c < 128);
  basic integer := char_length(told);
  handled integer := basic;
  n integer := 128;
  delta bigint := 0;
  bias integer := 72;
  next_code integer;
  c integer;
  q bigint;
  k integer;
  t integer;
  points bigint;
begin
  if basic = cardinality(codes) then
    return label;
  end if;
  if basic > 0 then
    told := told || '-';
  end if;
  while handled < cardinality(codes) loop
    next_code := (select min(code) from unnest(codes) as u(code) where code >= n);
    delta := delta + (next_code - n)::bigint * (handled + 1);
    n := next_code;
    foreach c in array codes loop
      if c < n then
        delta := delta + 1;
      elsif c = n then
        q := delta;
        k := 36;
        loop
          t := case when k <= bias then 1 when k >= bias + 26 then 26 else k - bias end;
          exit when q < t;
          told := told || substr('abcdefghijklmnopqrstuvwxyz0123456789', (t + (q - t) % (36 - t))::integer + 1, 1);
          q := (q - t) / (36 - t);
          k := k + 36;
        end loop;
        told := told || substr('abcdefghijklmnopqrstuvwxyz0123456789', q::integer + 1, 1);
        points := handled + 1;
        delta := case when handled = basic then delta / 700 else delta / 2 end;
        delta := delta + delta / points;
        k := 0;
        while delta > 455 loop
          delta := delta / 35;
          k := k + 36;
        end loop;
        bias := (k + 36 * delta / (delta + 38))::integer;
        delta := 0;
        handled := handled + 1;
      end if;
    end loop;
    delta := delta + 1;
    n := n + 1;
  end loop;
  return 'xn--' || told;
end
$$;
comment on function private.punycode(text) is 'A label of a host name as it goes over the wire.';

create function private.wire_host(raw text) returns text
language plpgsql immutable strict parallel safe set search_path = ''
as $$
declare
  host text := lower(normalize(btrim(raw), nfkc));
begin
  if char_length(host) > 253 then
    return null;
  end if;
  -- Some scripts write the dot in another way.
  host := regexp_replace(translate(host, '。', '.'), '\.$', '');
  host := (select string_agg(private.punycode(label), '.' order by place) from regexp_split_to_table(host, '\.') with ordinality as t(label, place));
  return case when host ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$' then host end;
end
$$;
comment on function private.wire_host(text) is 'A host name in the one form in which it is compared; null for what is none, or an address by numbers.';

create function private.site_host(website text) returns text
language plpgsql immutable strict parallel safe set search_path = ''
as $$
declare
  place text := substring(website from '^https?://([^/?#\\]*)');
begin
  -- What stands before an @ is a name of a user, not the host.
  return regexp_replace(private.wire_host(regexp_replace(regexp_replace(place, '^.*@', ''), ':\d*$', '')), '^www\.', '');
end
$$;
comment on function private.site_host(text) is 'The host of a web address without www; null when it has none.';

create function private.mail_host(address text) returns text
language plpgsql immutable strict parallel safe set search_path = ''
as $$
begin
  return case when char_length(address) <= 254 and address ~ '^[^\s@"(),:;<>\\\[\]]{1,64}@[^\s@]+$'
    then private.wire_host(split_part(address, '@', 2)) end;
end
$$;
comment on function private.mail_host(text) is 'What stands behind the only @ of a mail address; null when it is none.';

create function private.is_shared_host(host text) returns boolean
language plpgsql immutable strict parallel safe set search_path = ''
as $$
begin
  -- Where anybody gets a mailbox or a page: having one there shows nothing.
  return host ~ ('(^|\.)(' || 'gmail\.com|googlemail\.com|google\.com|outlook\.(com|be|fr|nl)|hotmail\.(com|be|fr|nl)|live\.(com|be|fr|nl)|msn\.com|'
    || 'yahoo\.[a-z.]+|ymail\.com|icloud\.com|me\.com|mac\.com|aol\.com|gmx\.[a-z]+|web\.de|mail\.(com|ru)|yandex\.[a-z]+|'
    || 'proton(mail)?\.(me|com|ch)|pm\.me|tutanota\.(com|de)|tuta\.(com|io)|zoho\.(com|eu)|fastmail\.(com|fm)|hey\.com|mailbox\.org|posteo\.(de|net)|'
    || 'telenet\.be|pandora\.be|skynet\.be|proximus\.be|belgacom\.net|scarlet\.be|voo\.be|brutele\.be|edpnet\.be|orange\.(fr|be)|wanadoo\.fr|'
    || 'free\.fr|laposte\.net|sfr\.fr|ziggo\.nl|kpnmail\.nl|xs4all\.nl|planet\.nl|home\.nl|t-online\.de|libero\.it|'
    || 'facebook\.com|instagram\.com|linkedin\.com|youtube\.com|tiktok\.com|x\.com|twitter\.com|meetup\.com|eventbrite\.[a-z]+|linktr\.ee|whatsapp\.com|t\.me|'
    || 'wordpress\.(com|org)|blogspot\.[a-z.]+|blogger\.com|tumblr\.com|medium\.com|wix\.com|wixsite\.com|weebly\.com|jimdo(site|free)?\.com|squarespace\.com|webnode\.[a-z]+|'
    || 'strikingly\.com|carrd\.co|github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|herokuapp\.com|substack\.com|notion\.(site|so)|mystrikingly\.com'
    || ')$');
end
$$;
comment on function private.is_shared_host(text) is 'Whether mailboxes or pages at this host are given to anybody.';
