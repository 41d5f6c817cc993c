import {SAME_LENGTH, playableType} from '../support/elements.js';
it('x', async () => {
  const src = `/demo/media/${SAME_LENGTH}/en.${playableType()}`;
  for (const [toggle, again] of [[false,false],[true, false], [false, true], [true, true]]) {
    const video = document.createElement('video'); video.muted = false; video.controls = true;
    document.body.append(video);
    const tracks = ['en', 'es', 'ar'].map((l) => { const t = document.createElement('track'); t.kind = 'subtitles'; t.srclang = l; t.label = l; video.append(t); return t.track; });
    const show = () => { for (const t of tracks) { if (toggle) t.mode = 'hidden'; t.mode = t.language === 'es' ? 'showing' : 'disabled'; } };
    show();
    video.addEventListener('loadedmetadata', () => { if (again) show(); }, {once: true});
    video.src = src;
    await video.play();
    const modes = () => JSON.stringify(tracks.map((t) => t.mode));
    const a = modes();
    for (const t of tracks) t.addCue(new VTTCue(0, 9, 'x'));
    await new Promise((r) => setTimeout(r, 500));
    const b = modes();
    // switch source
    video.src = src.replace('en.', 'es.'); await video.play();
    await new Promise((r) => setTimeout(r, 300));
    console.log(toggle, again, a, b, modes());
    // show late
    show(); await new Promise((r) => setTimeout(r, 500));
    console.log('late', modes());
    video.remove(); video.pause();
  }
}).timeout(30000);
