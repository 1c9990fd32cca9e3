# exercise: exchange
# label: wrong
# mistake: the reader thread waits for EOFError, but the parent never closes its copy of the child's end, so the thread and both ends outlive the call; breaks "Left behind is a thread or process that your call started and that is still alive when the call is over"
from multiprocessing import Pipe, Process
from queue import Queue
from threading import Thread


class Mailbox:
    """Receives in the background, so that send() can wait as long as it likes."""

    def __init__(self):
        self.here, self.there = Pipe()
        self.inbox = Queue()

    def listen(self):
        Thread(target=self._pump, name="mailbox", daemon=True).start()

    def _pump(self):
        while True:
            try:
                self.inbox.put(self.here.recv())
            except EOFError:
                self.here.close()
                return


def _partner(here, there, right):
    here.close()
    got = there.recv()
    there.send(right)
    there.send(got)
    there.close()


def exchange(left, right):
    box = Mailbox()
    child = Process(target=_partner, args=(box.here, box.there, right))
    child.start()
    box.listen()
    box.here.send(left)
    from_child = box.inbox.get()
    from_parent = box.inbox.get()
    child.join()
    return from_child, from_parent
