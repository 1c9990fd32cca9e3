# exercise: ask_child
# label: wrong
# mistake: task(value) is computed in the parent while the args are built; the child only sends the result
from multiprocessing import Pipe, Process


def send_back(conn, result):
    conn.recv()
    conn.send(result)
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=send_back, args=(there, task(value)))
    p.start()
    there.close()
    here.send(value)
    result = here.recv()
    here.close()
    p.join()
    return result
