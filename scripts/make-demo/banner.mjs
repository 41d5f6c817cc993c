/** Five seated women in conversation, in flat shapes, 1600 × 600. */
export function bannerSvg() {
  const backRow = [
    woman({
      x: 560,
      y: 330,
      skin: '#8d5a3b',
      hair: '#2a1c17',
      style: 'bun',
      dress: '#c46a4a',
      lean: 7,
    }),
    woman({
      x: 1040,
      y: 330,
      skin: '#c98f66',
      hair: '#3a2418',
      style: 'long',
      dress: '#3f7f83',
      lean: -7,
    }),
  ];
  const frontRow = [
    woman({
      x: 300,
      y: 334,
      size: 1.14,
      skin: '#e0b08a',
      hair: '#375a7f',
      style: 'scarf',
      dress: '#2c4a6e',
      lean: 9,
    }),
    woman({
      x: 800,
      y: 318,
      size: 1.0,
      skin: '#6b412b',
      hair: '#1d1512',
      style: 'curls',
      dress: '#d9a441',
      lean: 0,
    }),
    woman({
      x: 1300,
      y: 334,
      size: 1.14,
      skin: '#eac3a2',
      hair: '#9a948d',
      style: 'bob',
      dress: '#7d5a86',
      lean: -9,
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 600" width="1600" height="600">
    <defs>
      <linearGradient id="wall" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stop-color="#dfe8ea"/><stop offset=".6" stop-color="#eee7da"/>
        <stop offset="1" stop-color="#f1d9bd"/>
      </linearGradient>
    </defs>
    <rect width="1600" height="600" fill="url(#wall)"/>
    ${windowAt(150)}${windowAt(690)}${windowAt(1230)}
    <path d="M0 498H1600V600H0Z" fill="#cfb697"/>
    <ellipse cx="800" cy="560" rx="640" ry="62" fill="#b9c7bf"/>
    <ellipse cx="800" cy="560" rx="590" ry="50" fill="#c6d3cb"/>
    ${plantAt(96)}${plantAt(1510)}
    ${backRow.join('')}${frontRow.join('')}
    <ellipse cx="800" cy="572" rx="126" ry="17" fill="#8a6a4c"/>
    <ellipse cx="800" cy="563" rx="126" ry="17" fill="#a98562"/>
    <rect x="748" y="548" width="54" height="7" rx="2" fill="#fff"/>
    <rect x="752" y="541" width="50" height="7" rx="2" fill="#2c4a6e"/>
    <path d="M842 536h26v14a9 9 0 0 1-9 9h-8a9 9 0 0 1-9-9Z" fill="#f7f3ec"/>
  </svg>`;
}

function windowAt(x) {
  return `<g transform="translate(${x} 44)">
    <rect width="220" height="230" rx="10" fill="#fff" opacity=".75"/>
    <rect x="12" y="12" width="92" height="206" fill="#bcd6de"/>
    <rect x="116" y="12" width="92" height="206" fill="#bcd6de"/>
    <path d="M12 180q40 -46 92 -16v54H12ZM116 160q50 -22 92 22v36h-92Z" fill="#9dbda6"/>
  </g>`;
}

function plantAt(x) {
  const leaves = [-62, -36, -12, 14, 38, 64].map(
    (
      angle,
      index,
    ) => `<path d="M0 0C-30 -50 -22 -130 0 -${165 - (index % 2) * 30}C22 -130 30 -50 0 0Z"
      fill="${index % 2 ? '#4f8168' : '#3d6b56'}" transform="rotate(${angle})"/>`,
  );
  return `<g transform="translate(${x} 452)">${leaves.join('')}
    <path d="M-44 0H44L32 84H-32Z" fill="#b8694a"/></g>`;
}

/** She sits with her knees toward us; `lean` turns the upper body and the head to the circle. */
function woman({x, y, size = 0.92, skin, hair, style, dress, lean}) {
  const side = Math.sign(lean);
  return `<g transform="translate(${x} ${y}) scale(${size})">
    <path d="M-74 14q0 -62 74 -62t74 62v124h-148Z" fill="#8c6f56"/>
    <path d="M-66 130V214M66 130V214" stroke="#6d543f" stroke-width="12" stroke-linecap="round"/>
    <path d="M-26 196L-24 214M26 196L28 214" stroke="${skin}" stroke-width="17" stroke-linecap="round"/>
    <path d="M-42 222q0 -14 17 -14t13 14ZM44 222q0 -14 -17 -14t-13 14Z" fill="#33302e"/>
    <g transform="rotate(${lean} 0 110)">
      ${behind[style](hair)}
      <path d="M-13 -64h26v34h-26Z" fill="${skin}"/>
      <path d="M-13 -50q13 12 26 0v8q-13 12 -26 0Z" fill="#000" opacity=".14"/>
      <path d="M-18 -40Q0 -26 18 -40C48 -36 62 -22 66 8L74 104H-74L-66 8C-62 -22 -48 -36 -18 -40Z" fill="${dress}"/>
      <ellipse cx="0" cy="-92" rx="31" ry="37" fill="${skin}"/>
      ${faceTurned(side)}
      ${infront[style](hair)}
    </g>
    <path d="M-74 96Q0 78 74 96C84 128 66 176 48 200H-48C-66 176 -84 128 -74 96Z" fill="${dress}"/>
    <path d="M-74 96Q0 78 74 96C84 128 66 176 48 200H-48C-66 176 -84 128 -74 96Z" fill="#000" opacity=".12"/>
    ${armsOf(style, dress, skin, lean)}
  </g>`;
}

function faceTurned(side) {
  const shift = side * 7;
  return `<g fill="none" stroke="#2b1d16" stroke-opacity=".75" stroke-width="3" stroke-linecap="round">
    <path d="M${shift - 15} -103q5 -4 10 0M${shift + 5} -103q5 -4 10 0"/>
    <path d="M${shift - 7} -73q7 3 14 0"/></g>
    <g fill="#2b1d16"><circle cx="${shift - 10}" cy="-94" r="3.2"/><circle cx="${shift + 10}" cy="-94" r="3.2"/></g>`;
}

/** One of them speaks with an open hand, the others rest theirs in the lap. */
function armsOf(style, dress, skin, lean) {
  const sleeve = `stroke="${dress}" stroke-width="27" stroke-linecap="round" stroke-linejoin="round" fill="none"`;
  const shade =
    'stroke="#000" stroke-opacity=".09" stroke-width="27" stroke-linecap="round" stroke-linejoin="round" fill="none"';
  const shift = Math.round(lean * 1.6);
  const left = `M${-54 + shift} 2L${-70 + shift / 2} 66L-22 104`;
  const right =
    style === 'curls' ? 'M54 2L82 62L112 22' : `M${54 + shift} 2L${70 + shift / 2} 66L22 104`;
  const hands =
    style === 'curls'
      ? `<circle cx="-14" cy="107" r="13" fill="${skin}"/>
         <path d="M110 26q-8 -24 6 -38q6 -4 8 4l2 14l12 -10q8 0 4 8l-16 26Z" fill="${skin}"/>`
      : `<circle cx="-10" cy="108" r="13" fill="${skin}"/><circle cx="9" cy="110" r="13" fill="${skin}"/>`;
  return `<path d="${left}" ${sleeve}/><path d="${left}" ${shade}/>
    <path d="${right}" ${sleeve}/><path d="${right}" ${shade}/>${hands}`;
}

const behind = {
  bun: (hair) => `<circle cx="0" cy="-138" r="20" fill="${hair}"/>`,
  long: (hair) =>
    `<path d="M-40 -98C-42 -146 42 -146 40 -98L46 -18Q0 -4 -46 -18Z" fill="${hair}"/>`,
  scarf: (hair) =>
    `<path d="M-40 -92C-44 -150 44 -150 40 -92L52 -22Q0 8 -52 -22Z" fill="${hair}"/>`,
  curls: (hair) =>
    `<g fill="${hair}"><circle cx="0" cy="-112" r="46"/><circle cx="-36" cy="-88" r="25"/>
      <circle cx="36" cy="-88" r="25"/><circle cx="-26" cy="-132" r="25"/><circle cx="26" cy="-132" r="25"/></g>`,
  bob: (hair) => `<path d="M-40 -96C-42 -152 42 -152 40 -96V-60Q0 -48 -40 -60Z" fill="${hair}"/>`,
};

const infront = {
  bun: (hair) =>
    `<path d="M-33 -92C-36 -152 36 -152 33 -92C24 -112 -8 -118 -33 -92Z" fill="${hair}"/>`,
  long: (hair) =>
    `<path d="M-35 -84C-38 -152 38 -152 35 -84C30 -108 8 -118 -2 -118C-14 -116 -30 -108 -35 -84Z" fill="${hair}"/>`,
  scarf: (hair) =>
    `<path fill-rule="evenodd" fill="${hair}" d="M-38 -92C-42 -146 42 -146 38 -92C38 -62 22 -44 0 -42C-22 -44 -38 -62 -38 -92Z
      M-27 -92C-27 -70 -15 -57 0 -57C15 -57 27 -70 27 -92C27 -126 -27 -126 -27 -92Z"/>
     <path d="M-26 -56Q0 -46 26 -56L40 -22Q0 2 -40 -22Z" fill="${hair}"/>`,
  curls: (hair) =>
    `<path d="M-32 -96C-36 -152 36 -152 32 -96C20 -116 -20 -116 -32 -96Z" fill="${hair}"/>`,
  bob: (hair) =>
    `<path d="M-36 -80C-40 -152 40 -152 36 -80C34 -100 22 -112 8 -116C-8 -114 -30 -108 -36 -84Z" fill="${hair}"/>`,
};
