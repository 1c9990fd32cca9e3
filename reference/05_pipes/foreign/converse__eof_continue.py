# exercise: converse
# label: wrong
# mistake: at EOFError the child continues its loop (a busy loop without end) instead of leaving it
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    while True:
        try:
            q = there.recv()
        except EOFError:
            continue
        there.send(task(q))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task), daemon=True)
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    p.join()
    return answers
