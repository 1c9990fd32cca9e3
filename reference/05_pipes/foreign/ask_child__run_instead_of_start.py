# exercise: ask_child
# label: wrong
# mistake: p.run() instead of p.start(): the child's function runs in the parent, after the value was sent to itself; a large value blocks
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    here, there = Pipe()
    here.send(value)
    p = Process(target=child, args=(there, task))
    p.run()
    answer = here.recv()
    here.close()
    there.close()
    return answer
