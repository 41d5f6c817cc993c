// `lines` is how a name is broken when it is set as a wordmark; `face` is how it is set.
// No `url` where the address of the home page is not certain.
export const organizations = [
  {
    id: 'learning-policy-institute',
    name: 'Learning Policy Institute',
    url: 'https://learningpolicyinstitute.org/',
    wordmark: {lines: ['Learning Policy', 'Institute'], face: 'sans', color: '#14507a'},
  },
  {
    id: 'california-partnership',
    name: 'California Partnership for the Future of Learning',
    url: 'https://futureoflearningca.org/',
    wordmark: {
      lines: ['California Partnership', 'for the Future of Learning'],
      face: 'light',
      color: '#7a3b14',
    },
  },
  {
    id: 'gates-foundation',
    name: 'Bill & Melinda Gates Foundation',
    url: 'https://www.gatesfoundation.org/',
    wordmark: {lines: ['Bill & Melinda', 'Gates Foundation'], face: 'serif', color: '#3f3a36'},
  },
  {
    id: 'sobrato-philanthropies',
    name: 'Sobrato Philanthropies',
    url: 'https://www.sobrato.com/',
    wordmark: {lines: ['Sobrato', 'Philanthropies'], face: 'sans', color: '#1f4d3d'},
  },
  {
    id: 'stone-foundation',
    name: 'W. Clement & Jessie V. Stone Foundation',
    url: 'https://www.wcstonefnd.org/',
    wordmark: {
      lines: ['W. Clement & Jessie V.', 'Stone Foundation'],
      face: 'serif',
      color: '#4a2f55',
    },
  },
  {
    id: 'stuart-foundation',
    name: 'Stuart Foundation',
    url: 'https://stuartfoundation.org/',
    wordmark: {lines: ['Stuart', 'Foundation'], face: 'light', color: '#0f4c5c'},
  },
  {
    id: 'california-endowment',
    name: 'The California Endowment',
    url: 'https://www.calendow.org/',
    wordmark: {lines: ['The California', 'Endowment'], face: 'serif', color: '#7b3f00'},
  },
  {
    id: 'carnegie-corporation',
    name: 'Carnegie Corporation of New York',
    url: 'https://www.carnegie.org/',
  },
  {
    id: 'heising-simons-foundation',
    name: 'Heising-Simons Foundation',
    url: 'https://www.hsfoundation.org/',
  },
  {
    id: 'hewlett-foundation',
    name: 'William and Flora Hewlett Foundation',
    url: 'https://hewlett.org/',
  },
  {id: 'raikes-foundation', name: 'Raikes Foundation', url: 'https://raikesfoundation.org/'},
  {id: 'sandler-foundation', name: 'Sandler Foundation', url: 'https://www.sandlerfoundation.org/'},
  {id: 'skyline-foundation', name: 'Skyline Foundation'},
  {id: 'mackenzie-scott', name: 'MacKenzie Scott'},
  {
    id: 'californians-for-justice',
    name: 'Californians for Justice',
    url: 'https://caljustice.org/',
  },
  {
    id: 'catalyst-california',
    name: 'Catalyst California',
    url: 'https://www.catalystcalifornia.org/',
  },
  {id: 'pico-california', name: 'PICO California', url: 'https://www.picocalifornia.org/'},
  {id: 'public-advocates', name: 'Public Advocates', url: 'https://publicadvocates.org/'},
];

export const groups = [
  {
    kind: 'funders',
    title: {
      en: 'Funding for this project',
      es: 'Financiamiento de este proyecto',
      ar: 'تمويل هذا المشروع',
    },
    members: [
      {organization: 'gates-foundation'},
      {organization: 'sobrato-philanthropies'},
      {organization: 'stone-foundation'},
      {organization: 'stuart-foundation'},
      {organization: 'california-endowment'},
    ],
  },
  {
    kind: 'funders',
    title: {
      en: 'Core operating support for the Learning Policy Institute',
      es: 'Apoyo al funcionamiento general de Learning Policy Institute',
      ar: 'دعم النفقات التشغيلية الأساسية لمعهد Learning Policy Institute',
    },
    members: [
      {organization: 'carnegie-corporation'},
      {organization: 'heising-simons-foundation'},
      {organization: 'hewlett-foundation'},
      {organization: 'raikes-foundation'},
      {organization: 'sandler-foundation'},
      {organization: 'skyline-foundation'},
      {organization: 'mackenzie-scott'},
    ],
  },
  {
    kind: 'partners',
    title: {en: 'Partners', es: 'Organizaciones aliadas', ar: 'الشركاء'},
    members: [
      {
        organization: 'learning-policy-institute',
        role: {en: 'Lead', es: 'Organización líder', ar: 'الجهة القائدة'},
      },
      {
        organization: 'california-partnership',
        role: {en: 'Collaborator', es: 'Organización colaboradora', ar: 'الجهة المتعاونة'},
        led_by: [
          'californians-for-justice',
          'catalyst-california',
          'pico-california',
          'public-advocates',
        ],
      },
    ],
  },
  {
    kind: 'partners',
    title: {en: 'Participating groups', es: 'Grupos participantes', ar: 'المجموعات المشاركة'},
    text: {
      en: '{count} grassroots and community-based groups from across California take part.',
      es: 'Participan {count} grupos de base y organizaciones comunitarias de toda California.',
      ar: 'تشارك {count} مجموعة شعبية ومجتمعية من أنحاء كاليفورنيا.',
    },
    count: 20,
    members: [],
  },
];
