# exercise: exchange
# label: right
# style: a subclass of Process with attributes; here the child sends first and the parent receives first
import multiprocessing as mp


class Partner(mp.Process):
    """The other side of the exchange."""

    def __init__(self, end, present):
        super().__init__(name="partner")
        self.end = end
        self.present = present

    def run(self):
        with self.end as end:
            end.send(self.present)
            got = end.recv()
            end.send(got)


def exchange(left, right):
    mine, its = mp.Pipe()
    partner = Partner(its, right)
    partner.start()
    its.close()
    with mine:
        got = mine.recv()
        mine.send(left)
        report = mine.recv()
    partner.join()
    return (got, report)
