# exercise: converse
# label: wrong
# mistake: the child keeps its copy of the parent's end and never ends; join(0.5) hides it
from multiprocessing import Pipe, Process


def child(conn, task):
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        pass


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.daemon = True
    p.start()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    there.close()
    p.join(0.5)
    return answers
