# exercise: exchange
# label: wrong
# mistake: the child stores what it received in an attribute of the Process object, the parent's copy stays None

from multiprocessing import Pipe, Process


class Child(Process):
    def __init__(self, conn, right):
        super().__init__()
        self.conn = conn
        self.right = right
        self.received = None

    def run(self):
        self.received = self.conn.recv()
        self.conn.send(self.right)
        self.conn.close()


def exchange(left, right):
    here, there = Pipe()
    child = Child(there, right)
    child.start()
    there.close()
    here.send(left)
    parent_received = here.recv()
    here.close()
    child.join()
    return parent_received, child.received
