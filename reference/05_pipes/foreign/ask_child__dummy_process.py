# exercise: ask_child
# label: wrong
# mistake: Process is imported from multiprocessing.dummy, which makes threads
from multiprocessing import Pipe
from multiprocessing.dummy import Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    return answer
