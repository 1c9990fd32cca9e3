# exercise: ask_child
# label: wrong
# mistake: parent and child both use the first end, so both wait in recv for ever
from multiprocessing import Pipe, Process


def child_side(conn, task):
    value = conn.recv()
    answer = task(value)
    conn.send(answer)
    conn.close()


def ask_child(task, value):
    conn, other = Pipe()
    p = Process(target=child_side, args=(conn, task))
    p.start()
    conn.send(value)
    answer = conn.recv()
    p.join()
    conn.close()
    other.close()
    return answer
