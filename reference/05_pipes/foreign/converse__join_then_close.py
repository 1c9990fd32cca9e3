# exercise: converse
# label: wrong
# mistake: join stands before close, in the finally block
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    while True:
        try:
            q = there.recv()
        except EOFError:
            break
        there.send(task(q))
    there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    try:
        answers = []
        for v in values:
            here.send(v)
            answers.append(here.recv())
        return answers
    finally:
        p.join()
        here.close()
