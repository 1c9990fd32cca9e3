# exercise: ask_child
# label: wrong
# mistake: the process is created but never started
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    there.close()
    return answer
