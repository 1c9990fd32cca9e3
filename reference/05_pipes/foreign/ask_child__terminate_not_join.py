# exercise: ask_child
# label: wrong
# mistake: the child is terminated after the answer and never joined
from multiprocessing import Pipe, Process


def child(conn, task):
    while True:
        conn.send(task(conn.recv()))


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    answer = here.recv()
    here.close()
    p.terminate()
    return answer
