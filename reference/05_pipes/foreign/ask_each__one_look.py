# exercise: ask_each
# label: wrong
# mistake: wait() returns as soon as the first end is ready, and it is called only once, so every child that has not answered at that moment is taken for dead and its answer is None; breaks "``None`` in place of a child that ended without an answer" (these have not ended)
import multiprocessing
from multiprocessing.connection import wait


def _answer_one(there, task, value):
    answer = task(value)
    there.send(answer)
    there.close()


def ask_each(task, values):
    children, ends = [], []
    for value in values:
        here, there = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_answer_one, args=(there, task, value))
        child.start()
        there.close()
        children.append(child)
        ends.append(here)
    ready = wait(ends)  # wait for all of them
    answers = []
    for here in ends:
        answer = None
        if here in ready:
            try:
                answer = here.recv()
            except EOFError:
                pass
        answers.append(answer)
    for child, here in zip(children, ends):
        here.close()
        child.join()
    return answers
