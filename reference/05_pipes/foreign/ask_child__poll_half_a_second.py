# exercise: ask_child
# label: wrong
# mistake: poll(0.5) gives up: an answer that takes longer is replaced by None
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
    answer = None
    if here.poll(0.5):
        answer = here.recv()
    here.close()
    p.join()
    return answer
