# exercise: converse
# label: wrong
# mistake: the child is terminated instead of being told by the closed end
# expect: ended-by-force
from multiprocessing import Pipe, Process


def child(conn, task):
    while True:
        conn.send(task(conn.recv()))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    p.terminate()
    p.join()
    here.close()
    return answers
