# exercise: ask_child
# label: wrong
# mistake: the child closes its end before it sends the answer (OSError: handle is closed, in the child)
from multiprocessing import Pipe, Process


def child(conn, task):
    value = conn.recv()
    conn.close()
    conn.send(task(value))


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    return answer
