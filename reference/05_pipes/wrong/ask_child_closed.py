# exercise: ask_child
# expect: used-after-close
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    ours.send(value)
    ours.close()
    answer = ours.recv()  # <- here
    p.join()
    return answer
