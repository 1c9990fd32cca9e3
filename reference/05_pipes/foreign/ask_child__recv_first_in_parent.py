# exercise: ask_child
# label: wrong
# mistake: the parent receives before it sends, and the child receives first, too
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    answer = here.recv()
    here.send(value)
    p.join()
    here.close()
    return answer
