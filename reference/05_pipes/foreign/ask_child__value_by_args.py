# exercise: ask_child
# label: wrong
# mistake: the value is given to the child as an argument and never sent through the pipe
from multiprocessing import Pipe, Process


def child(conn, task, value):
    conn.send(task(value))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task, value))
    p.start()
    there.close()
    answer = here.recv()
    p.join()
    here.close()
    return answer
