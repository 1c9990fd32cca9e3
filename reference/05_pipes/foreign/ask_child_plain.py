# exercise: ask_child
# label: right
# style: plain beginner style, one helper function, straight line
from multiprocessing import Pipe, Process


def answer_one(conn, task):
    value = conn.recv()
    conn.send(task(value))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=answer_one, args=(there, task))
    child.start()
    there.close()
    here.send(value)
    answer = here.recv()
    child.join()
    here.close()
    return answer
