# exercise: ask_child
# label: wrong
# mistake: the child stores the answer in a global variable, which the parent never sees
from multiprocessing import Pipe, Process

answer = None


def child(conn, task):
    global answer
    answer = task(conn.recv())
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    p.join()
    here.close()
    return answer
