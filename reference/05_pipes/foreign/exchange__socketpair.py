# exercise: exchange
# label: right
# style: a socketpair, daemon process
import socket
from multiprocessing import Process
from multiprocessing.connection import Connection


def child(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = [Connection(s.detach()) for s in socket.socketpair()]
    p = Process(target=child, args=(there, right), daemon=True)
    p.start()
    there.close()
    here.send(left)
    received, reported = here.recv(), here.recv()
    here.close()
    p.join()
    return received, reported
