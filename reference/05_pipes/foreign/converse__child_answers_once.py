# exercise: converse
# label: wrong
# mistake: the child has no loop: it answers one question and ends
# expect: child-ends-too-early
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        there.send(task(there.recv()))
    except EOFError:
        pass
    there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    p.join()
    return answers
