/**
 * Runs in a page before its own scripts, and notes there what can be seen: shifts of the layout, and for each click
 * when something plays after it. Puppeteer takes it as text, so that it can refer to nothing outside.
 */
export function probe() {
  const seen = (globalThis.seen = {
    shift: 0,
    hasMetadata: false,
    video: undefined,
    click: undefined,
  });
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries())
      if (!hadRecentInput) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});

  // What a player does when it's looked at for long would depend on how long all else takes here.
  Object.defineProperty(Navigator.prototype, 'connection', {get: () => undefined});

  /** What a click leads to is told from its time on. */
  seen.clickAt = (time) => {
    seen.click = {at: time, place: seen.video?.currentTime ?? 0};
  };
  addEventListener('click', ({timeStamp}) => seen.clickAt(timeStamp), true);

  /** Notes a moment after the click in which a video, asked to play a file, is where it should be. */
  const note = (what, video, place) => {
    const {click} = seen;
    if (!click || click[what] !== undefined || !isAsked(video) || place < click.place - 0.3) return;
    click[what] = performance.now() - click.at;
    click[`${what}Place`] = video.currentTime;
  };
  const isAsked = ({currentSrc}) => currentSrc.endsWith(seen.file);

  const followed = new WeakSet();
  const follow = (video) => {
    seen.video = video;
    if (followed.has(video)) return;
    followed.add(video);
    video.addEventListener('loadedmetadata', () => (seen.hasMetadata = true));
    video.addEventListener('playing', () => note('playing', video, video.currentTime));
    const onFrame = (_, {mediaTime}) => {
      note('frame', video, mediaTime);
      video.requestVideoFrameCallback(onFrame);
    };
    video.requestVideoFrameCallback(onFrame);
  };

  // A video is found by what it begins to load. That is told within the tree of its shadow only, if it's in any.
  const listen = (root) => root.addEventListener('loadstart', ({target}) => follow(target), true);
  listen(document);
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    listen(root);
    return root;
  };
  const src = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src');
  Object.defineProperty(HTMLMediaElement.prototype, 'src', {
    ...src,
    set(address) {
      follow(this);
      src.set.call(this, address);
    },
  });
}
