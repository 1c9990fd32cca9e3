# exercise: converse
# label: wrong
# mistake: the whole list is sent as one question and answered with one list
# expect: asked-at-once
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        while True:
            there.send([task(v) for v in there.recv()])
    except EOFError:
        there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    here.send(list(values))
    answers = here.recv()
    here.close()
    p.join()
    return answers
