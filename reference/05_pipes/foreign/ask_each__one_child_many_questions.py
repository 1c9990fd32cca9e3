# exercise: ask_each
# label: wrong
# mistake: one child answers all values, one after the other
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    while True:
        try:
            v = there.recv()
        except EOFError:
            break
        try:
            there.send(task(v))
        except Exception:
            there.send(None)


def ask_each(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        try:
            here.send(v)
            answers.append(here.recv())
        except (EOFError, BrokenPipeError):
            answers.append(None)
    here.close()
    p.join()
    return answers
