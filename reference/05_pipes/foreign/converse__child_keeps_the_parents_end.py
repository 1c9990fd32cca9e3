# exercise: converse
# label: wrong
# mistake: the child never closes its copy of the parent's end, so its recv() gets no EOFError, and join() waits forever, for any values
from multiprocessing import Pipe, Process


def answer_all(task, pipe):
    conn = pipe[1]
    while True:
        try:
            value = conn.recv()
        except EOFError:
            break
        conn.send(task(value))
    conn.close()


def converse(task, values):
    pipe = Pipe()
    here, there = pipe
    child = Process(target=answer_all, args=(task, pipe))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
