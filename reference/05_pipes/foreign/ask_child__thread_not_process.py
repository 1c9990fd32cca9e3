# exercise: ask_child
# label: wrong
# mistake: a thread instead of a child process
from multiprocessing import Pipe
from threading import Thread


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Thread(target=child, args=(there, task))
    p.start()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    return answer
