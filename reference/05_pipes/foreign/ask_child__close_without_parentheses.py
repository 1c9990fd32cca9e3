# exercise: ask_child
# label: wrong
# mistake: here.close and there.close are named, not called, and the ends live on in a cache attribute of the function
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    ask_child.pipe = here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close
    there.close
    return answer
