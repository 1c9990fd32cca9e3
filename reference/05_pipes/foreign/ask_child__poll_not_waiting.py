# exercise: ask_child
# label: wrong
# mistake: poll() without a timeout right after send: the answer is not there yet, None is returned
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    here.send(value)
    result = here.recv() if here.poll() else None
    there.close()
    here.close()
    p.join()
    return result
