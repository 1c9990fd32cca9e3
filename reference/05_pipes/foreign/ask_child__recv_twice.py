# exercise: ask_child
# label: wrong
# mistake: the parent calls recv twice (once to look, once to return); the second has nothing to get
# expect: one-recv-too-many
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
    if here.recv() is not None:
        answer = here.recv()
    else:
        answer = None
    p.join()
    here.close()
    return answer
