import {writeFileSync} from 'node:fs';
import {runnerImport} from 'vite';

/** Writes demo/ways/prerendered.html: the demo's feed as elements that are rendered before any browser has them. */
export async function prerenderDemo() {
  const {module} = await runnerImport('./scripts/prerender-demo/elements.ts', {
    configFile: false,
    logLevel: 'error',
  });
  writeFileSync('demo/ways/prerendered.html', pageOf(module.elements));
}

const pageOf = (elements) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Prerendered · Shared Learning Widgets</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../demo.css" />
    <script type="module" src="../../dist/shared-learning.js"></script>
  </head>
  <body>
    <script src="../nav.js"></script>
    <h1>Prerendered</h1>

    <p>Rendered when the page was made: there to be read without scripts, and taken over by them.</p>
    ${elements}
  </body>
</html>
`;
