/** Says so that nobody overlooks it what was not tested. */
export function warnNotRun(what) {
  const text = `  NOT RUN, ${what}  `;
  const line = '═'.repeat(text.length);
  console.log(`\n╔${line}╗\n║${text}║\n╚${line}╝\n`);
}
