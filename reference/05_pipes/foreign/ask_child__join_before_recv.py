# exercise: ask_child
# label: wrong
# mistake: the parent joins the child before it receives the answer
# expect: join-before-recv
from multiprocessing import Pipe, Process


def answer(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=answer, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    p.join()
    result = here.recv()
    here.close()
    return result
