# exercise: ask_each
# label: right
# style: plain; one loop starts and closes the child's end before the next start, one receives, one joins
from multiprocessing import Pipe, Process


def _work(there, task, value):
    there.send(task(value))
    there.close()


def ask_each(task, values):
    children = []
    for value in values:
        here, there = Pipe()
        child = Process(target=_work, args=(there, task, value))
        child.start()
        there.close()  # now, or the next child inherits it
        children.append((child, here))

    answers = []
    for _, here in children:
        try:
            answer = here.recv()
        except (EOFError, OSError):  # died before, or in the middle of, its answer
            answer = None
        answers.append(answer)
        here.close()

    for child, _ in children:
        child.join()
    return answers
