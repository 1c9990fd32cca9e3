# exercise: exchange
# label: wrong
# mistake: the child sends its report without joining its sending thread: with large values two threads write at once and the messages are mixed up
from multiprocessing import Pipe, Process
from threading import Thread


def child(conn, right):
    # send in a thread, so that we can receive meanwhile
    t = Thread(target=conn.send, args=(right,))
    t.start()
    received = conn.recv()
    conn.send(received)
    t.join()
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    got = here.recv()
    report = here.recv()
    here.close()
    p.join()
    return got, report
