-- By what suggestions are scored: points of each part by version, how rare each tag was when the version began,
-- and the words that never count. A version is never changed: whoever asks why, later, finds what held then.

create type public.match_part as enum ('language', 'availability', 'travel', 'tags', 'words', 'waiting');
comment on type public.match_part is 'What a suggestion is scored by; each part is stored, their sum is the score.';

create table private.match_weights (
  version smallint not null,
  weights public.weight_column not null,
  part public.match_part not null,
  points smallint not null check (points between 0 and 100),
  primary key (version, weights, part)
);
comment on table private.match_weights is 'Points that a part may bring, by version and column; a column''s points sum to 100.';

create table private.tag_weights (
  version smallint not null,
  tag_id smallint not null references public.listing_tags (id) on delete cascade,
  idf smallint not null check (idf between 1 and 15),
  primary key (version, tag_id)
);
comment on table private.tag_weights is 'How much a tag tells, 15 for the rarest, as listings stood when the version began: frozen, so that an unrelated post reorders nothing.';
create index tag_weights_tag_id on private.tag_weights (tag_id);

create table private.weight_versions (
  version smallint primary key,
  since timestamptz not null default now()
);
comment on table private.weight_versions is 'The versions of the weights; the last one holds.';
alter table private.match_weights add foreign key (version) references private.weight_versions (version) on delete cascade;
alter table private.tag_weights add foreign key (version) references private.weight_versions (version) on delete cascade;

insert into private.weight_versions (version) values (1);
insert into private.match_weights (version, weights, part, points)
select 1, w.weights::public.weight_column, p.part, w.points[p.position]
from (values
  ('buddy', '{30,25,15,20,0,10}'::smallint[]),
  ('goods', '{15,10,30,20,10,15}'),
  ('vacancy', '{20,20,15,30,5,10}'),
  ('expertise', '{20,20,10,30,10,10}')) as w (weights, points)
cross join unnest(enum_range(null::public.match_part)) with ordinality as p (part, position);

create function private.weights_now() returns smallint
language sql stable security definer set search_path = ''
as $$ select max(v.version) from private.weight_versions as v $$;
comment on function private.weights_now() is 'The version of the weights that holds.';

-- Words that say who somebody is, not what they need: never scored.

create table private.unscored_words (
  word text primary key
);
comment on table private.unscored_words is 'Names, words of gender and of origin, folded: taken out of titles before they are compared.';

insert into private.unscored_words (word)
select distinct w from unnest(string_to_array(regexp_replace(private.fold($words$
  ahmed ahmad mohammed mohamed muhammad mehmet mustafa hasan hassan huseyin hussein ali omar omer yusuf youssef ibrahim
  karim khalid samir tariq bilal hamza rachid abdullah abdul reza mahdi emre murat kemal can ivan georgi dimitar petar
  nikolay stefan andrei mihai ion vasile oleksandr dmytro serhiy andriy jan pieter tom bram koen wim luc marc jean pierre
  paul michel john david james peter thomas lucas noah liam jules victor
  fatma fatima fatema aisha ayse aicha khadija zainab zeynep emine elif hatice maryam mariam miriam amina samira layla
  leila yasmin nour noor salma hanan sara sarah rania huda parisa shirin maria elena ivanka desislava oksana olena iryna
  natalia svetlana yulia ana ioana els an ann anna marie sofie sophie lotte griet katrien isabelle julie claire emma olivia
  lien hilde ingrid rita nadia lucia eva
  أحمد محمد محمود علي حسن حسين عمر يوسف إبراهيم خالد سمير طارق مصطفى فاطمة عائشة خديجة زينب مريم أمينة سميرة ليلى ياسمين نور سلمى هدى
  иван георги димитър петър николай стефан мария елена иванка десислава ана фатме айше мехмед ахмед
  man mannen vrouw vrouwen meneer mevrouw heer dame jongen jongens meisje meisjes moeder vader mama papa zus broer
  men woman women mister mrs girl girls boy boys mother father mum dad sister brother male female lady gentleman
  homme hommes femme femmes monsieur madame fille filles garçon garçons mère père sœur frère
  kadın kadınlar erkek erkekler bay bayan kız kızlar oğlan anne baba abla abi
  رجل رجال امرأة نساء سيدة سيد بنت بنات ولد أولاد أم أب أخت أخ شاب شابة
  жена жени мъж мъже момиче момичета момче момчета майка баща сестра брат госпожа господин
  turk turks turkse turken turkije turkish turkey turc turcs turque turques turquie türk türkiye турски турска турско турция تركي تركية تركيا
  syrisch syrische syriër syriërs syrië syrian syrians syria syrien syrienne syrie suriyeli suriye сирийски сирийска сирия سوري سورية سوريون سوريا
  oekraïens oekraïense oekraïner oekraïners oekraïne ukrainian ukrainians ukraine ukrainien ukrainienne ukraynalı украински украинска украйна أوكراني أوكرانية أوكرانيا
  afghaans afghaanse afghaan afghanen afghanistan afghan afghans afghane afganistanlı afgan афганистански афганистан أفغاني أفغانية أفغانستان
  marokkaans marokkaanse marokkaan marokkanen marokko moroccan morocco marocain marocaine maroc faslı fas марокански мароко مغربي مغربية المغرب
  bulgaars bulgaarse bulgaar bulgaren bulgarije bulgarian bulgaria bulgare bulgares bulgarie bulgar bulgaristan български българка българин българи българия بلغاري بلغارية بلغاريا
  roemeens roemeense roemeen roemenen roemenië romanian romania roumain roumaine roumanie rumen romanya румънски румънка румъния روماني رومانية رومانيا
  somalisch somalische somaliër somaliërs somalië somali somalian somalia somalien somalienne somalie somalili сомалийски сомалия صومالي صومالية الصومال
  iraaks iraakse irakees irak iraqi iraq irakien irakienne ıraklı иракски ирак عراقي عراقية العراق
  iraans iraanse iraniër iran iranian iranien iranienne iranlı ирански إيراني إيرانية إيران
  pools poolse pool polen polish pole poland polonais polonaise pologne polonyalı полски полша بولندي بولندية بولندا
  slovaaks slovaakse slovaak slowakije slovak slovakia slovaque slovaquie slovak словашки словакия سلوفاكي سلوفاكيا
  palestijns palestijnse palestijn palestina palestinian palestine palestinien palestinienne filistinli палестински فلسطيني فلسطينية فلسطين
  koerdisch koerdische koerd koerden kurdish kurd kurds kurde kurdes kürt кюрд кюрдски كردي كردية أكراد
  eritrees eritrese eritreeër eritrea eritrean érythréen érythréenne еритрейски إريتري إريترية ethiopisch ethiopische ethiopian éthiopien ethiopië етиопски إثيوبي إثيوبية
  ghanees ghanese ghana ghanaian ghanéen congolees congolese congolais congolaise congo rus russisch russische russian russe руски روسي روسية
  belg belgisch belgische belgen belgië belgian belgium belge belges belgique belçikalı белгийски белгиец بلجيكي بلجيكية بلجيكا
  vlaams vlaamse vlaming flemish flamand flamande arabisch arabische arabier arab arabe arabes arap араб عربي عربية عرب
  afrikaans afrikaanse afrikaan african africain africaine afrikalı африкански أفريقي أفريقية aziatisch asian asiatique
  roma rom gipsy moslim moslims muslim muslims musulman musulmane müslüman мюсюлманин مسلم مسلمة christen christelijk christian chrétien jood joods jewish juif
  vluchteling vluchtelingen refugee refugees réfugié réfugiée réfugiés mülteci бежанец бежанци لاجئ لاجئة لاجئين asielzoeker migrant migranten migrants nieuwkomer
$words$), '\s+', ' ', 'g'), ' ')) as w where w <> '';

create function private.comparable_title(title text, owner_name text) returns text
language sql stable security definer set search_path = ''
as $$
  select coalesce(string_agg(w.word, ' ' order by w.position), '')
  from regexp_split_to_table(private.fold(title), '[^[:alnum:]]+') with ordinality as w (word, position)
  where w.word <> ''
    and not exists (select from private.unscored_words as u where u.word = w.word)
    and w.word <> all (regexp_split_to_array(private.fold(coalesce(owner_name, '')), '[^[:alnum:]]+'))
$$;
comment on function private.comparable_title(text, text) is
  'The words of a title that may count: no names, also not of who posts, no gender, no origin.';

-- Languages as bits, so that two listings are compared by one operation. The last two places are no languages:
-- a need whose author wants to practise Dutch, met by an offer that speaks it, and the other way round.

create table private.language_bits (
  language public.language_code primary key,
  number smallint not null unique check (number between 1 and 253)
);
comment on table private.language_bits is 'The place of each language that is spoken on the exchange in the bits of listing_features.';
insert into private.language_bits (language, number)
select l.language, l.number from unnest(array['nl', 'en', 'fr', 'ar', 'tr', 'bg', 'uk', 'ro', 'sk', 'fa', 'prs', 'ps', 'so', 'ku', 'kmr', 'ckb', 'ti',
  'am', 'sq', 'ru', 'es', 'pt', 'ur', 'zh', 'rom', 'de', 'it', 'pl', 'hi', 'bn', 'pa', 'ne', 'ta', 'sw', 'ln', 'ff', 'wo', 'ha', 'tw', 'om', 'rw',
  'rn', 'hy', 'ka', 'az', 'uz', 'kk', 'mn', 'vi', 'th', 'id', 'tl', 'ja', 'ko', 'he', 'el', 'hu', 'cs', 'sr', 'hr', 'bs', 'mk', 'sl', 'lt', 'lv', 'et',
  'fi', 'sv', 'da', 'no', 'ber', 'bo', 'ug', 'my']) with ordinality as l (language, number);

create function private.number_languages(languages text[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  spoken text;
begin
  foreach spoken in array languages loop
    continue when exists (select from private.language_bits as b where b.language = spoken);
    perform pg_advisory_xact_lock(hashtext('private.language_bits'));
    insert into private.language_bits (language, number)
    select spoken, max(b.number) + 1 from private.language_bits as b having max(b.number) < 253
    on conflict (language) do nothing;
  end loop;
end
$$;
comment on function private.number_languages(text[]) is 'Gives each language that is new here its place, while there are places.';
