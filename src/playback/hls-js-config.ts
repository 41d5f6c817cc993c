import type Hls from 'hls.js';
import type {HlsConfig, LoadPolicy} from 'hls.js';

/** Parts of the full build that do what we do by ourselves (captions), or what nobody asked for (advertisements). */
const UNUSED = {
  cmcdController: undefined,
  emeController: undefined,
  interstitialsController: undefined,
  subtitleStreamController: undefined,
  subtitleTrackController: undefined,
  timelineController: undefined,
} as unknown as Partial<HlsConfig>;

/** The settings with which hls.js plays our streams. */
export function hlsJsConfig({DefaultConfig}: typeof Hls): Partial<HlsConfig> {
  const {manifestLoadPolicy, playlistLoadPolicy, fragLoadPolicy} = DefaultConfig;
  return {
    ...UNUSED,
    // It would run from a `blob:` address, which strict policies forbid to scripts.
    enableWorker: false,
    liveDurationInfinity: true,
    capLevelToPlayerSize: true,
    // In seconds: phones have little memory.
    backBufferLength: 60,
    // Each would put a text track of its own among the captions.
    enableDateRangeMetadataCues: false,
    enableEmsgMetadataCues: false,
    enableID3MetadataCues: false,
    manifestLoadPolicy: lessPatient(manifestLoadPolicy, 0),
    playlistLoadPolicy: lessPatient(playlistLoadPolicy, 1),
    fragLoadPolicy: lessPatient(fragLoadPolicy, 1),
  };
}

/** Gives up after some ten seconds rather than a minute: there may be another source. */
function lessPatient({default: policy}: LoadPolicy, retriesInTime: number): LoadPolicy {
  const {timeoutRetry, errorRetry} = policy;
  return {
    default: {
      ...policy,
      maxTimeToFirstByteMs: 10_000,
      timeoutRetry: timeoutRetry && {...timeoutRetry, maxNumRetry: retriesInTime},
      // After a second, and after two more.
      errorRetry: errorRetry && {...errorRetry, maxNumRetry: Math.min(errorRetry.maxNumRetry, 2)},
    },
  };
}
