# exercise: exchange
# style: one_thread_sends_while_another_receives
import threading
from multiprocessing import Pipe, Process


def hand_over(own, conn):
    sender = threading.Thread(target=conn.send, args=(own,))
    sender.start()
    received = conn.recv()
    sender.join()
    return received


def child(right, conn):
    conn.send(hand_over(right, conn))
    conn.close()


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=child, args=(right, theirs))
    p.start()
    received = hand_over(left, ours)
    reported = ours.recv()
    p.join()
    return received, reported
