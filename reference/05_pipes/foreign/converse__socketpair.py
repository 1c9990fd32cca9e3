# exercise: converse
# label: right
# style: socket.socketpair instead of Pipe
import socket
from multiprocessing import Process
from multiprocessing.connection import Connection


def child(a, b, task):
    a.close()
    while True:
        try:
            value = b.recv()
        except EOFError:
            break
        b.send(task(value))
    b.close()


def converse(task, values):
    s, t = socket.socketpair()
    a, b = Connection(s.detach()), Connection(t.detach())
    p = Process(target=child, args=(a, b, task))
    p.start()
    b.close()
    answers = []
    for value in values:
        a.send(value)
        answers.append(a.recv())
    a.close()
    p.join()
    return answers
