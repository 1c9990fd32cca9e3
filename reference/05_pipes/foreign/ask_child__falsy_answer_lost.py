# exercise: ask_child
# label: wrong
# mistake: `recv() or None`: answers like 0, "" and [] become None
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
    answer = here.recv() or None
    p.join()
    here.close()
    return answer
