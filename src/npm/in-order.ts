/** Works on so many at once and answers in the order in which they came; asks for the next only as one is answered, so that what waits stays little. */
export async function* inOrder<Task, Answer>(
  tasks: AsyncIterable<Task>,
  work: (task: Task) => Promise<Answer>,
  most: number,
): AsyncGenerator<Answer> {
  const begun: Promise<Answer>[] = [];
  for await (const task of tasks) {
    begun.push(work(task));
    if (begun.length >= most) yield begun.shift() as Promise<Answer>;
  }
  yield* begun;
}
