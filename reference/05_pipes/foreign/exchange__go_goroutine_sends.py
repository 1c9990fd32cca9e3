# exercise: exchange
# label: right
# style: translated from Go: on both sides a "goroutine" (thread) sends while the main one receives; the same swap() for parent and child

import multiprocessing
import threading


def go(func, *args):
    goroutine = threading.Thread(target=func, args=args)
    goroutine.start()
    return goroutine


def swap(ch, mine):
    sending = go(ch.send, mine)
    theirs = ch.recv()
    sending.join()  # <-done
    return theirs


def child_main(ch, peer, right):
    peer.close()
    received = swap(ch, right)
    ch.send(received)
    ch.close()


def exchange(left, right):
    ours, theirs = multiprocessing.Pipe()
    # the process first, the thread afterwards
    proc = multiprocessing.Process(target=child_main, args=(theirs, ours, right))
    proc.start()
    theirs.close()
    received = swap(ours, left)
    reported = ours.recv()
    ours.close()
    proc.join()
    return received, reported
