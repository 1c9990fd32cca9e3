# exercise: ask_child
# label: wrong
# mistake: joins the child (waitpid style) before receiving, which deadlocks with a large answer
from multiprocessing import Pipe, Process


def serve(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=serve, args=(there, task))
    child.start()
    there.close()
    here.send(value)
    child.join()
    answer = here.recv()
    here.close()
    return answer
