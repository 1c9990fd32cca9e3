# exercise: ask_child
# label: wrong
# mistake: time.sleep(0.2) instead of join
import time
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
    answer = here.recv()
    time.sleep(0.2)  # wait until the child is done
    here.close()
    return answer
