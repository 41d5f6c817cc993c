import type {Cue} from '../model/cue.js';
import {parseWebVtt} from './webvtt.js';

const loading = new Map<string, Promise<readonly Cue[]>>();

/**
 * The cues of the WebVTT file at an absolute address: fetched once, since captions, chapters and transcript
 * ask for the same files. A file that can't be had has no cues, and is asked for again next time.
 */
export function loadCues(url: string): Promise<readonly Cue[]> {
  const known = loading.get(url) ?? fetchCues(url);
  loading.set(url, known);
  return known;
}

async function fetchCues(url: string): Promise<readonly Cue[]> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return parseWebVtt(await response.text());
  } catch (error) {
    loading.delete(url);
    console.warn(`Shared Learning Widgets: ${url}: captions could not be loaded.`, error);
    return [];
  }
}
