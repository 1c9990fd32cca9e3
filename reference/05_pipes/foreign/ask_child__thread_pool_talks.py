# exercise: ask_child
# label: right
# style: a ThreadPool with one thread talks to the child
from multiprocessing import Pipe, Process
from multiprocessing.pool import ThreadPool


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def dialogue(conn, value):
    conn.send(value)
    answer = conn.recv()
    conn.close()
    return answer


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    with ThreadPool(1) as pool:
        answer = pool.apply_async(dialogue, (here, value)).get()
    p.join()
    return answer
