# exercise: exchange
# label: right
# style: class-based Process subclass, the child sends first and the parent receives first
from multiprocessing import Pipe, Process


class Partner(Process):
    def __init__(self, gift):
        super().__init__(name="partner")
        self.gift = gift
        self.here, self.there = Pipe()

    def run(self):
        self.here.close()
        with self.there:
            self.there.send(self.gift)
            got = self.there.recv()
            self.there.send({"received": got})

    def trade(self, value):
        self.start()
        self.there.close()
        with self.here:
            got = self.here.recv()
            self.here.send(value)
            report = self.here.recv()
        self.join()
        return got, report["received"]


def exchange(left, right):
    return Partner(right).trade(left)
