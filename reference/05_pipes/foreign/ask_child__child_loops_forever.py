# exercise: ask_child
# label: wrong
# mistake: the child answers in an endless loop and waits for a second question; the parent joins it before it closes its end
from multiprocessing import Pipe, Process


def child(conn, task):
    while True:
        question = conn.recv()
        conn.send(task(question))


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    there.close()
    return answer
