-- Words that tell where somebody lives, before they are posted: a warning, never a refusal. It would rather
-- miss a spelling than stop somebody from saying that they have three bicycles.

create function private.warn_of_place(written text) returns text[]
language sql immutable parallel safe set search_path = ''
as $$
  with folded as (
    -- Digits of Arabic and Persian are made Latin; the case stays, because names of streets begin with a capital.
    select translate(coalesce(written, ''), '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789') as t
  )
  select array_remove(array[
    case when
      -- Kerkstraat 12, Sint-Pietersplein 3b, Coupure Links 40 bus 2
      t ~* '\m[[:alpha:]''’.-]*(straat|straatje|laan|plein|steenweg|baan|kaai|dreef|lei|weg|hof|plaats|kade|dijk|singel|pad)\M\s*(links|rechts)?,?\s*(nr\.?|nummer|no\.?)?\s*[0-9]{1,4}([^0-9]|$)'
      or t ~* '\m(coupure|kouter|vrijdagmarkt|korenmarkt)\M\s*(links|rechts)?,?\s*(nr\.?|nummer)?\s*[0-9]{1,4}([^0-9]|$)'
      -- 12 rue de la Paix, 3 bis avenue Louise, rue Haute 12
      or t ~* '\m[0-9]{1,4}\s*(bis|ter|[a-d])?,?\s+(rue|avenue|av\.|boulevard|bd\.?|chaussée|place|quai|impasse|allée|chemin)\s+[[:alpha:]]'
      or t ~* '\m(rue|avenue|boulevard|chaussée|quai|impasse|allée|chemin)\s+[^0-9.;:!?\n]{2,40},?\s*(n°|nº|no\.?|numéro)?\s*[0-9]{1,4}([^0-9]|$)'
      -- 12 Church Street
      or t ~ '\m[0-9]{1,4}[a-d]?,?\s+([[:upper:]][[:alpha:]''’-]*\s+){1,3}(Street|St\.|Road|Rd\.?|Avenue|Ave\.?|Lane|Square|Drive|Close|Court)\M'
      -- Atatürk Caddesi No: 12, Gül Sokak 5, Bağdat Cad. 7/3
      or t ~* '\m(caddesi|cadde|cad\.|sokağı|sokak|sok\.|sk\.|bulvarı|bulvar|mahallesi|mah\.)[^0-9.;!?\n]{0,30}(no\.?\s*:?|numara)?\s*[0-9]{1,4}'
      -- ул. Гладстон 12, бул. „Витоша“ № 5, улица Шипка 3
      or t ~* '\m(ул|бул|пл)\.\s*[^0-9.;!?\n]{2,40}(№|номер)?\s*[0-9]{1,4}'
      or t ~* '\m(улица|булевард|площад)\s+[^0-9.;!?\n]{2,40}(№|номер)?\s*[0-9]{1,4}'
      -- شارع الكنيسة رقم 12، شارع فلان 7
      or t ~ '(شارع|زقاق|جادة|ساحة)\s+[^0-9.؛!؟\n]{2,40}(رقم|،)?\s*[0-9]{1,4}'
    then 'street' end,
    case when
      -- 9000 Gent; four digits alone are a year or a sum
      t ~ '\m(B-?\s?)?[1-9][0-9]{3}\s+(Gent|Ghent|Gand|Gante|Gendt|Drongen|Mariakerke|Wondelgem|Ledeberg|Gentbrugge|Oostakker|Desteldonk|Mendonk|Zwijnaarde|Afsnee|Merelbeke|Melle|Evergem|Brussel|Brussels|Bruxelles|Antwerpen|Anvers|Antwerp)\M'
      or t ~ '[1-9][0-9]{3}\s+(Гент|غنت|جنت|خنت|غينت)'
      or t ~* '\m(postcode|postnummer|code postal|postal code|post code|zip|posta kodu|пощенски код|пк)\M\W{0,4}(is|est|е)?\s*(b-?)?[1-9][0-9]{3}'
      or t ~ '(الرمز البريدي|رمز بريدي)[^0-9\n]{0,6}[1-9][0-9]{3}'
      -- 1012 AB Amsterdam, SW1A 2AA
      or t ~ '\m[1-9][0-9]{3}\s?[A-Z]{2}\M'
      or t ~ '\m[A-Z]{1,2}[0-9][0-9A-Z]?\s[0-9][A-Z]{2}\M'
    then 'postcode' end
  ], null) from folded
$$;
comment on function private.warn_of_place(text) is
  'Whether a text seems to name a street with a number (`street`) or a postcode (`postcode`), in Dutch, French, English, Turkish, Arabic and Bulgarian spellings: to warn before it is posted.';

create function public.warn_of_place(written text) returns text[]
language sql immutable security invoker set search_path = ''
as $$ select private.warn_of_place(left(written, 5000)) $$;
comment on function public.warn_of_place(text) is 'What in a text tells a place too exactly, before somebody posts it: `street`, `postcode`; nothing refuses it.';
grant execute on function private.warn_of_place(text), public.warn_of_place(text) to authenticated;
