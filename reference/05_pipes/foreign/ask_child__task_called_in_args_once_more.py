# exercise: ask_child
# label: wrong
# mistake: args contains task(value), a call: the task runs in the parent, and the child only sends back a ready result
from multiprocessing import Pipe, Process


def work(task, conn):
    conn.recv()
    conn.send(task)
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=work, args=(task(value), there))
    child.start()
    there.close()
    here.send(value)
    answer = here.recv()
    here.close()
    child.join()
    return answer
