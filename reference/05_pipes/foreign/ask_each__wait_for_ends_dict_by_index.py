# exercise: ask_each
# label: right
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _reply(task, value, there):
    with there:
        there.send(task(value))


def ask_each(task, values):
    children = []
    ends = {}
    for index, value in enumerate(values):
        here, there = Pipe(duplex=False)
        child = Process(target=_reply, args=(task, value, there))
        child.start()
        there.close()  # before the next child is made, which would get a copy
        children.append(child)
        ends[here] = index

    answers = dict.fromkeys(range(len(children)))
    while ends:
        for here in wait(list(ends)):
            index = ends.pop(here)
            try:
                answers[index] = here.recv()
            except (EOFError, OSError):
                pass  # it died, perhaps in the middle of its answer: None
            here.close()
    for child in children:
        child.join()
    return [answers[index] for index in sorted(answers)]
