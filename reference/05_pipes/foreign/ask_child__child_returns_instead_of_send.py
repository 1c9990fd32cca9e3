# exercise: ask_child
# label: wrong
# mistake: the child returns the answer instead of sending it; the parent, whose own copy of the child's end is open, waits for ever
# expect: answer-not-sent
from multiprocessing import Pipe, Process


def child(conn, task):
    value = conn.recv()
    return task(value)


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    there.close()
    return answer
