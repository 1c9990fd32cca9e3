# exercise: ask_child
# label: wrong
# mistake: Pipe(duplex=False): the parent sends on the end that can only receive (OSError)
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe(duplex=False)
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    return answer
