# exercise: converse
# label: wrong
# mistake: the child is given the number of questions and ends by counting, not by the closed end
# expect: other-goodbye
from multiprocessing import Pipe, Process


def child(conn, task, count):
    for _ in range(count):
        conn.send(task(conn.recv()))
    conn.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, task, len(values)))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    p.join()
    here.close()
    return answers
