# exercise: ask_child
# label: right
# style: tagged messages and a match statement
from multiprocessing import Pipe, Process


def child(conn, task):
    match conn.recv():
        case ("ask", value):
            conn.send(("answer", task(value)))
        case other:
            raise ValueError(other)
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(("ask", value))
    match here.recv():
        case ("answer", result):
            pass
    p.join()
    here.close()
    return result
