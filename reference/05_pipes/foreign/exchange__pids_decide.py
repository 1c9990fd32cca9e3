# exercise: exchange
# label: right
# style: the process with the smaller pid sends first; both know both pids
import multiprocessing
import os
from multiprocessing import Pipe, Process


def swap(conn, value, other_pid):
    if os.getpid() < other_pid:
        conn.send(value)
        return conn.recv()
    got = conn.recv()
    conn.send(value)
    return got


def child(conn, right):
    got = swap(conn, right, multiprocessing.parent_process().pid)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    received = swap(here, left, p.pid)
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
