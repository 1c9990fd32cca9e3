# exercise: ask_child
# label: wrong
# mistake: join(1) before recv: for a large answer the join times out, and afterwards the child is not joined any more
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    p.join(1)
    answer = here.recv()
    here.close()
    return answer
