/** What only a player's own controls tell, in a locale (BCP 47). */
import {formatter} from './format.js';

/** A part of a whole, from 0 to 1: `40%`. */
export function formatPercent(fraction: number, locale: string): string {
  return formatter(Intl.NumberFormat, locale, {style: 'percent'}).format(fraction);
}

/** How fast something plays: `1.25×`. */
export function formatSpeed(rate: number, locale: string): string {
  return `${formatter(Intl.NumberFormat, locale, {maximumFractionDigits: 2}).format(rate)}×`;
}
