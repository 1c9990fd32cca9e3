# exercise: ask_child
# label: right
# style: multiprocessing.connection.wait before recv
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _answer(task, c):
    wait([c])
    c.send(task(c.recv()))
    c.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=_answer, args=(task, there))
    p.start()
    there.close()
    here.send(value)
    (ready,) = wait([here])
    answer = ready.recv()
    wait([p.sentinel])
    p.join()
    p.close()
    here.close()
    return answer
