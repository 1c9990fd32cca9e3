# exercise: ask_child
# label: right
from multiprocessing import Pipe, Process


def _reply(conn, task):
    with conn:
        conn.send(task(conn.recv()))


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_reply, args=(there, task))
    child.start()
    there.close()
    with here:
        here.send(value)
        answer = here.recv()
    child.join()
    return answer
