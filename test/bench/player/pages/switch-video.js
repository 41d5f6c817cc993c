/** Plays another file in a `<video>` from the same place: the way of the HTML standard, without a player. */
export function switchVideo(video, url) {
  const {currentTime} = video;
  const goOn = () => {
    video.currentTime = currentTime;
    void video.play();
  };
  video.addEventListener('loadedmetadata', goOn, {once: true});
  video.src = url;
}
