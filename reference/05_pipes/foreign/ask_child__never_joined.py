# exercise: ask_child
# label: wrong
# mistake: no join at all
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    Process(target=child, args=(there, task)).start()
    there.close()
    here.send(value)
    answer = here.recv()
    here.close()
    return answer
