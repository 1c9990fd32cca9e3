# exercise: exchange
# label: right
# style: both sides send at once; in the parent a thread does it while the main thread receives
import threading
from multiprocessing import Pipe, Process


def partner(conn, value):
    conn.send(value)
    what_i_got = conn.recv()
    conn.send(what_i_got)
    conn.close()


def exchange(left, right):
    ours, theirs = Pipe()
    process = Process(target=partner, args=(theirs, right))
    process.start()
    theirs.close()

    sender = threading.Thread(target=ours.send, args=(left,))
    sender.start()
    received_here = ours.recv()
    sender.join()
    received_there = ours.recv()

    ours.close()
    process.join()
    return (received_here, received_there)
