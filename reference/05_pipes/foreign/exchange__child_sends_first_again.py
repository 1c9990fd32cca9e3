# exercise: exchange
# label: right
# style: the other way round (child sends first), Process subclass, with-statement, child closes the parent's copy

import multiprocessing as mp


class Partner(mp.Process):
    def __init__(self, gift, parents, own):
        super().__init__()
        self.gift, self.parents, self.own = gift, parents, own

    def run(self):
        self.parents.close()
        with self.own as end:
            end.send(self.gift)
            received = end.recv()
            end.send(received)


def exchange(left, right):
    a, b = mp.Pipe()
    partner = Partner(right, a, b)
    partner.start()
    b.close()
    with a:
        for_me = a.recv()
        a.send(left)
        for_partner = a.recv()
    partner.join()
    return (for_me, for_partner)
