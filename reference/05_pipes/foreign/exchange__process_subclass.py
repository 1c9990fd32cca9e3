# exercise: exchange
# label: right
# style: subclass of Process
from multiprocessing import Pipe, Process


class Partner(Process):
    def __init__(self, conn, gift):
        super().__init__()
        self.conn = conn
        self.gift = gift

    def run(self):
        received = self.conn.recv()
        self.conn.send(self.gift)
        self.conn.send(received)
        self.conn.close()


def exchange(left, right):
    here, there = Pipe()
    partner = Partner(there, right)
    partner.start()
    there.close()
    here.send(left)
    from_child = here.recv()
    report = here.recv()
    here.close()
    partner.join()
    return (from_child, report)
