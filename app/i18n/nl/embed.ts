export default {
  // On the page of the list
  shareOrEmbed: 'Deel deze lijst of zet ze op je eigen website',
  address: 'Adres van deze lijst',
  mail: 'Stuur per mail',
  embedHint:
    'Plak een van deze codes in een pagina van je website. Je bezoekers zien dan wat hier staat, met dezelfde filters en in deze taal. Verandert er hier iets, dan verandert het daar ook. Er komen geen cookies mee.',
  code_list: 'Code voor de lijst',
  code_map: 'Code voor de kaart',
  preview_list: 'Bekijk hoe de lijst eruitziet',
  preview_map: 'Bekijk hoe de kaart eruitziet',
  copy: 'Kopieer',
  copied: 'Gekopieerd',

  // In the frame
  only: 'Alleen: {{filters}}',
  firstOnly_one: 'Hier staat het eerste van {{total}}.',
  firstOnly_other: 'Hier staan de eerste {{count}} van {{total}}.',
  openOn: 'Open op {{name}}',
  newTab: 'Links openen in een nieuw tabblad.',
};
