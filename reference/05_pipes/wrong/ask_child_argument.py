# exercise: ask_child
# expect: value-not-sent
from multiprocessing import Pipe, Process


def child(task, value, conn):
    conn.send(task(value))


def ask_child(task, value):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, value, theirs))  # <- here
    p.start()
    answer = ours.recv()
    p.join()
    return answer
