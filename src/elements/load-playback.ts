type Playback = typeof import('../playback/playback.js');

let loading: Promise<Playback> | undefined;

/** The code that plays: asked for when somebody is about to. A failure is forgotten, so that a retry can work. */
export function loadPlayback(): Promise<Playback> {
  loading ??= import('../playback/playback.js').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
