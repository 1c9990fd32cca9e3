# exercise: exchange
# label: wrong
# mistake: the parent sends in a thread, but joins that thread before it receives, and the child sends first too: with two large values both wait in send forever; breaks "Both values may be larger than the pipe's buffer, so that `send` waits until the other side receives".
import threading
from multiprocessing import Pipe, Process


def child_part(end, right):
    end.send(right)
    received = end.recv()
    end.send(received)
    end.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=child_part, args=(there, right))
    child.start()
    there.close()
    # sending may take long, so a thread does it
    sending = threading.Thread(target=here.send, args=(left,))
    sending.start()
    sending.join()
    got = here.recv()
    report = here.recv()
    child.join()
    here.close()
    return got, report
