# exercise: ask_child
# expect: no-process
import threading
from multiprocessing import Pipe


def child(task, conn):
    conn.send(task(conn.recv()))  # <- here


def ask_child(task, value):
    ours, theirs = Pipe()
    thread = threading.Thread(target=child, args=(task, theirs))
    thread.start()
    ours.send(value)
    answer = ours.recv()
    thread.join()
    return answer
