/** Remembers what a function answered last, for as long as it is asked the same. */
export function lastAnswer<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: {readonly asked: Asked; readonly answer: Answer} | undefined;
  return (...asked) => {
    if (!last || asked.some((value, index) => value !== last?.asked[index])) {
      last = {asked, answer: work(...asked)};
    }
    return last.answer;
  };
}
