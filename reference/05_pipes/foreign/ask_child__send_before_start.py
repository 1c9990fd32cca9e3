# exercise: ask_child
# label: wrong
# mistake: the value is sent before the child is started, so nobody takes a large one out
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    here.send(value)
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    answer = here.recv()
    p.join()
    here.close()
    return answer
