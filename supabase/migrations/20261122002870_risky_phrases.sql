-- Phrases that put people at risk: contact data in the open, money, payment links, something wanted in
-- return. One list of meanings, said in six languages: a text means the same in each, so the same text gets the
-- same verdict. Language and country are never a reason. A word that is only a word ("money", "child")
-- says nothing; what is looked for is what someone would have to write to get at a person or their money.

create function private.means_money(folded text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select
    -- A sum, in whatever currency
    folded ~ '(€|\$|£)\s?[0-9]|[0-9]\s?(€|\$|£|eur\M|euro|dollar|lira|\mtl\M|лв\M|лева|евро|يورو|دولار|ليره)'
    -- A deposit, money sent before, a transfer, cards and coins
    or folded ~ '\m(waarborgsom|huurwaarborg|voorschot|vooraf betal|vooruitbetal|overschrijving|overschrijven|stort(en|ing)?\M|bankrekening|rekeningnummer|cadeaubon|cadeaukaart)'
    or folded ~ '\m(acompte|depot de garantie|(une|la|de) caution\M|verser\M|versement|virement|mandat cash|payer (d.)?avance|paiement (d.)?avance|compte bancaire|carte cadeau)'
    or folded ~ '\m(deposit\M|deposits\M|down payment|advance (fee|payment)|pay (in advance|upfront|up front)|bank transfer|wire (transfer|the money)|transfer (the )?money|bank account|gift card)'
    or folded ~ '\m(kapora|depozito|on odeme|pesin ode|havale|para (gonder|transfer|yatir)|banka hesa|hediye kart)'
    or folded ~ '\m(депозит|капаро|предплащ|плат(и|ете|ете ми)? предварително|банков превод|банкова сметка|прев(е|о)д на пари|прати(те)? пари|подаръчна карта)'
    or folded ~ '(عربون|دفع(ه)? مقدم|الدفع مقدم|ادفع مقدم|تحويل بنكي|حواله|تحويل (ال)?مال|ارسل (ال)?مال|حساب بنكي|حساب(ك|ي) البنكي|بطاقه هديه|مبلغ (ال)?تامين)'
    or folded ~ '\m(iban|western union|westernunion|moneygram|bitcoin|crypto|usdt|уестърн юниън|биткойн)|(ويسترن يونيون|موني جرام|بيتكوين)'
$$;

create function private.means_return(folded text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select
    folded ~ '\m(in ruil voor|in ruil daarvoor|als tegenprestatie)'
    or folded ~ '\m(en echange d|en contrepartie|contre (de )?(petits )?services|en retour (de|d.))'
    or folded ~ '\m(in exchange for|in return for|in return (you|i)\M|favou?rs? in return)'
    or folded ~ '\m(karsiliginda|karsilik olarak)'
    or folded ~ '\m(в замяна на|в замяна (ще|искам|очаквам)|срещу (услуг|помощ|домакинск|почистване|компания))'
    or folded ~ '(مقابل (خدم|ان |مساعد|تنظيف|عمل|رفقه|ذلك)|بالمقابل)'
    -- Company that is bought with a roof
    or folded ~ '\m(intiem|intimiteit|seks\M|erotisch)|\m(intime|intimite|sexe\M|relation sexuelle)|\m(intimacy|intimate|sex\M|erotic|with benefits)'
    or folded ~ '\m(cinsel iliski|samimi iliski|erotik)|\m(интим|секс\M|еротич)|(علاقه جنسي|ممارسه الجنس|علاقه حميم|حميمي)'
$$;

create function private.names_minor(folded text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select folded ~ '\m(kind\M|kinderen|meisje|jongetje|minderjarig|dochter|zoontje|enfant|fillette|mineure?s?\M|fille de [0-9]|garcon de [0-9]|child|children|kid\M|kids\M|minor\M|minors\M|daughter|cocu(k|g)|kiz(im|ina|i)\M|resit olmayan|дете|деца|момиче|непълнолет|дъщеря)|(طفل|اطفال|قاصر|ابنتي|بنتي)'
$$;

create function private.risky_phrases(written text) returns text[]
language sql immutable parallel safe set search_path = ''
as $$
  with said as (
    -- Digits of Arabic and Persian are made Latin; what is invisible or stands between letters to hide is left out.
    select lower(regexp_replace(translate(left(coalesce(written, ''), 5000), '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
      '[\u200b-\u200f\u2060\ufeff\u00ad]', '', 'g')) as raw
  ), folded as (
    select raw, private.fold(raw) as f from said
  ), found as (
    select f,
      raw ~ '[a-z0-9._%+-]+\s?(@|\(at\)|\[at\]|＠)\s?[a-z0-9-]+\s?(\.|\(dot\)|\[dot\])\s?[a-z]{2,}' as mail,
      -- From nine digits on, beginning as numbers of phones do; a date and a sum are shorter.
      raw ~ '(?<![0-9a-z])(\+|00|0)[ ]?(\([0-9]{1,3}\)[ ]?)?[1-9]([ ./()-]{0,2}[0-9]){7,13}(?![0-9])' as phone,
      f ~ '\m(whatsapp|whats app|wa\.me|telegram|t\.me/|viber|snapchat|instagram|wechat|messenger|facebook\.com|fb\.me|m\.me/|вотсап|уатсап|уотсап|телеграм|вайбър|инстаграм|месинджър)|(واتساب|واتس اب|تلغرام|تيليجرام|تلجرام|فايبر|سناب|انستغرام|انستقرام|ماسنجر)' as messenger,
      private.means_money(f) as money,
      raw ~ '\m(paypal\.(me|com)|revolut\.me|tikkie\.me|payconiq\.|buy\.stripe\.com|wise\.com/pay|cash\.app|bit\.ly|tinyurl\.com|t\.co/|goo\.gl|is\.gd|ow\.ly|cutt\.ly|rb\.gy|shorturl\.at|tiny\.cc|lnkd\.in|s\.id/|rebrand\.ly)' as link,
      private.means_return(f) as favour
    from folded
  )
  select array_remove(array[
    case when mail then 'mail' end, case when phone then 'phone' end, case when messenger then 'messenger' end,
    case when money then 'money' end, case when link then 'link' end, case when favour then 'return' end,
    case when (mail or phone or messenger) and private.names_minor(f) then 'minor' end], null)
  from found
$$;
comment on function private.risky_phrases(text) is
  'What a text says that puts people at risk: mail, phone, messenger, money, link (of payment, or shortened), return (something wanted in exchange), minor (with contact data); the same in Dutch, French, English, Turkish, Arabic and Bulgarian.';

create function private.contact_phrases(written text) returns text[]
language sql immutable parallel safe set search_path = ''
as $$
  select array(select code from unnest(private.risky_phrases(written)) as code where code in ('mail', 'phone', 'messenger', 'minor'))
$$;
comment on function private.contact_phrases(text) is 'Of these only contact data: what a first message is held for.';
