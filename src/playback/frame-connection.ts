import type {FrameMessage, FrameProtocol, FrameReport} from './frame-protocol.js';

/** When a frame that has loaded is greeted again, in milliseconds: then twice as late, and so on, until it answers. */
const GREETING_PAUSE = 250;
/** How long a frame may take to answer once it has loaded, in milliseconds. */
const LOADED_PATIENCE = 5_000;
/** How long it may take to load, in milliseconds: on a slow line, a site's player takes its time. */
const LOADING_PATIENCE = 20_000;

/** Who wants to know of a connection. */
export interface FrameListener {
  /** Once for each page in the frame. */
  ready(): void;
  report(report: FrameReport): void;
  /** The frame has been moved, or has gone elsewhere: what it knew is gone. */
  reloaded(): void;
  /** Nobody answers. */
  silent(): void;
}

/** The messages between this page and the one in a frame, from when that is asked for until `close`. */
export class FrameConnection {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #protocol: FrameProtocol;
  readonly #listener: FrameListener;
  readonly #closing = new AbortController();
  /** The window whose page has answered. */
  #window: Window | null = null;
  /** The window whose page has loaded. */
  #loaded: Window | null = null;
  #greeting: ReturnType<typeof setTimeout> | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  /** `origin`: of the page in the frame, whose messages alone count. */
  constructor(
    frame: HTMLIFrameElement,
    origin: string,
    protocol: FrameProtocol,
    listener: FrameListener,
  ) {
    this.#frame = frame;
    this.#origin = origin;
    this.#protocol = protocol;
    this.#listener = listener;
    const {signal} = this.#closing;
    window.addEventListener('message', this.#receive, {signal});
    frame.addEventListener('load', this.#load, {signal});
    document.addEventListener('securitypolicyviolation', this.#seeViolation, {signal});
    this.#watch(LOADING_PATIENCE);
  }

  get isReady(): boolean {
    return this.#window !== null && this.#window === this.#frame.contentWindow;
  }

  /** Tells the frame something; nobody, while it isn't ready. */
  post(messages: readonly FrameMessage[]): void {
    if (this.isReady) this.#send(messages);
  }

  close(): void {
    this.#closing.abort();
    this.#window = null;
    this.#stopGreeting();
  }

  readonly #receive = ({data, origin, source}: MessageEvent): void => {
    if (origin !== this.#origin || !source || source !== this.#frame.contentWindow) return;
    const report = this.#protocol.read(parse(data));
    const wasReady = this.isReady;
    if (!wasReady && report.isReady) this.#answered();
    else if (!wasReady) this.#greet();
    this.#listener.report(report);
  };

  readonly #load = (): void => {
    const {contentDocument, contentWindow} = this.#frame;
    // The blank page that a frame begins with.
    if (contentDocument) return;
    // A frame that is moved has another window; one that goes elsewhere by itself loads again in its own.
    if (this.#loaded === contentWindow) this.#forget();
    this.#loaded = contentWindow;
    if (this.isReady) return;
    this.#forget();
    this.#watch(LOADED_PATIENCE);
    this.#greetAgain(GREETING_PAUSE);
  };

  /** A page whose policy forbids the frame needn't wait for it. */
  readonly #seeViolation = (event: SecurityPolicyViolationEvent): void => {
    const {blockedURI, disposition, effectiveDirective} = event;
    if (effectiveDirective !== 'frame-src' || disposition !== 'enforce') return;
    if (this.isReady || parseOrigin(blockedURI) !== this.#origin) return;
    this.#stopGreeting();
    this.#listener.silent();
  };

  #answered(): void {
    this.#forget();
    this.#window = this.#frame.contentWindow;
    this.#stopGreeting();
    this.#send(this.#protocol.greeting);
    this.#listener.ready();
  }

  /** The page that answered is gone. */
  #forget(): void {
    if (!this.#window) return;
    this.#window = null;
    this.#listener.reloaded();
  }

  #greet(): void {
    this.#send(this.#protocol.hello);
  }

  #greetAgain(pause: number): void {
    this.#greet();
    this.#greeting = setTimeout(() => {
      this.#greetAgain(2 * pause);
    }, pause);
  }

  #send(messages: readonly FrameMessage[]): void {
    for (const message of messages) {
      this.#frame.contentWindow?.postMessage(JSON.stringify(message), this.#origin);
    }
  }

  #watch(patience: number): void {
    this.#stopGreeting();
    this.#watchdog = setTimeout(() => {
      this.#stopGreeting();
      this.#listener.silent();
    }, patience);
  }

  #stopGreeting(): void {
    clearTimeout(this.#greeting);
    clearTimeout(this.#watchdog);
  }
}

/** Both sites send JSON; Vimeo may send an object as it stands. */
function parse(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}

function parseOrigin(url: string): string | undefined {
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}
