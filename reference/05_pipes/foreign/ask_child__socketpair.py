# exercise: ask_child
# label: right
# style: socket.socketpair wrapped into Connection objects
import socket
from multiprocessing import Process
from multiprocessing.connection import Connection


def two_way():
    a, b = socket.socketpair()
    return Connection(a.detach()), Connection(b.detach())


def respond(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    left, right = two_way()
    p = Process(target=respond, args=(right, task))
    p.start()
    right.close()
    left.send(value)
    answer = left.recv()
    left.close()
    p.join()
    return answer
