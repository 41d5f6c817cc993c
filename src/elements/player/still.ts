/**
 * Keeps the last picture of a video in sight while another file is opened in it, so that nobody sees black in between.
 * The picture goes as soon as the video has one again, or can't have one.
 */
export function holdStill(video: HTMLVideoElement): void {
  const {videoWidth: width, videoHeight: height} = video;
  const canvas = document.createElement('canvas');
  const context = width > 0 ? canvas.getContext('2d') : null;
  if (!context || !video.parentElement) return;
  Object.assign(canvas, {width, height, className: 'media still', ariaHidden: 'true'});
  context.drawImage(video, 0, 0, width, height);
  video.after(canvas);
  const done = new AbortController();
  const release = () => {
    done.abort();
    canvas.remove();
  };
  for (const type of ['playing', 'seeked', 'canplay', 'error']) {
    video.addEventListener(
      type,
      () => {
        // At its beginning, a video that is on its way to another place shows the wrong picture.
        if (!video.seeking) release();
      },
      {signal: done.signal},
    );
  }
}
