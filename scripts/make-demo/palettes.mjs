/** From dark to light; white text is readable on the first two. */
export const palettes = {
  'needs-assets-assessment': ['#163a59', '#4f7f9f', '#d9b777'],
  'community-school-coordinator': ['#3d3a5c', '#7d6794', '#e0b3a0'],
  'shared-leadership-1': ['#1f4a39', '#5d9478', '#e2d49c'],
  'shared-leadership-2': ['#5e2b20', '#a9604a', '#ecc99b'],
  'reimagining-school-safety': ['#0f4650', '#3d8a8f', '#f0a88f'],
  'developing-educators': ['#4a2145', '#94577f', '#f3bf93'],
};
