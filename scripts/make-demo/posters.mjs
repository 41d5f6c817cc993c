import {palettes} from './palettes.mjs';

/** One calm picture per session, 640 × 360, without text. */
export function posterSvg(session) {
  const [dark, middle, light] = palettes[session.id];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360">
    <linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="${dark}"/><stop offset=".62" stop-color="${middle}"/>
      <stop offset="1" stop-color="${light}"/>
    </linearGradient>
    <rect width="640" height="360" fill="url(#ground)"/>
    ${drawings[session.id]({dark, middle, light})}
  </svg>`;
}

/** What lies behind the title card: the same hue, dark enough for white text throughout. */
export function cardSvg(session) {
  const [dark, middle] = palettes[session.id];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360">
    <linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="${dark}"/>
      <stop offset="1" stop-color="color-mix(in oklab, ${dark} 55%, ${middle})"/>
    </linearGradient>
    <rect width="640" height="360" fill="url(#ground)"/>
  </svg>`;
}

const drawings = {
  'needs-assets-assessment': ({light}) =>
    [0, 1, 2, 3, 4]
      .map((step) => {
        const top = 286 - step * 46;
        return `<rect x="${96 + step * 96}" y="${top}" width="80" height="${400 - top}" rx="12"
        fill="${light}" opacity="${0.16 + step * 0.15}"/>`;
      })
      .join('') + `<circle cx="520" cy="66" r="24" fill="#fff" opacity=".85"/>`,

  'community-school-coordinator': ({light}) => {
    const spots = [
      [150, 96, 26],
      [124, 250, 38],
      [300, 306, 22],
      [470, 78, 34],
      [528, 232, 28],
      [322, 46, 16],
    ];
    const lines = spots.map(([x, y]) => `<path d="M320 184L${x} ${y}"/>`).join('');
    const discs = spots.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('');
    return `<g stroke="#fff" stroke-opacity=".45" stroke-width="3">${lines}</g>
      <g fill="${light}" fill-opacity=".8">${discs}</g>
      <circle cx="320" cy="184" r="62" fill="#f1eef4"/>`;
  },

  'shared-leadership-1': ({light}) =>
    `<g fill="none" stroke-linecap="round" stroke-width="26">
      <path d="M92 300C92 150 210 92 330 190" stroke="#fff" stroke-opacity=".85"/>
      <path d="M548 300C548 150 430 92 310 190" stroke="${light}" stroke-opacity=".9"/>
    </g>
    <circle cx="150" cy="104" r="30" fill="#fff" opacity=".85"/>
    <circle cx="490" cy="104" r="30" fill="${light}" opacity=".9"/>`,

  'shared-leadership-2': ({light}) => {
    const seats = [...Array(9).keys()].map((seat) => {
      const angle = (seat / 9) * 2 * Math.PI - Math.PI / 2;
      const x = (320 + 150 * Math.cos(angle)).toFixed(1);
      const y = (180 + 128 * Math.sin(angle)).toFixed(1);
      const fill = seat % 3 === 0 ? '#fff' : light;
      return `<circle cx="${x}" cy="${y}" r="25" fill="${fill}" opacity=".88"/>`;
    });
    return `<ellipse cx="320" cy="180" rx="96" ry="74" fill="#fff" opacity=".22"/>${seats.join('')}`;
  },

  'reimagining-school-safety': ({light}) =>
    [54, 88, 122, 156]
      .map((radius, index) => {
        const round = 2 * Math.PI * radius;
        return `<circle cx="320" cy="180" r="${radius}" fill="none" stroke="#fff" stroke-width="14"
        stroke-linecap="round" stroke-opacity="${(0.75 - index * 0.17).toFixed(2)}"
        stroke-dasharray="${(round * 0.78).toFixed(1)} ${(round * 0.22).toFixed(1)}"
        transform="rotate(${35 + index * 78} 320 180)"/>`;
      })
      .join('') + `<circle cx="320" cy="180" r="30" fill="${light}"/>`,

  'developing-educators': ({light}) =>
    [96, 208, 320, 432, 544]
      .map((x, index) => {
        const top = [178, 116, 66, 128, 92][index];
        const fill = index % 2 ? '#fff' : light;
        return `<path d="M${x} 360V${top + 97}" stroke="#fff" stroke-opacity=".5" stroke-width="6"/>
        <path d="M${x} ${top + 96}C${x - 62} ${top + 76} ${x - 52} ${top + 22} ${x} ${top}
          C${x + 52} ${top + 22} ${x + 62} ${top + 76} ${x} ${top + 96}Z" fill="${fill}" opacity=".85"/>
        <path d="M${x} ${top + 170}q46 -2 52 -44q-44 0 -52 44Z" fill="${fill}" opacity=".55"/>`;
      })
      .join(''),
};
