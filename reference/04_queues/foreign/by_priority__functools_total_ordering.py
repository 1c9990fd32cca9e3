# exercise: by_priority
# label: right
# style: functools.total_ordering with __eq__ and __lt__

import functools
import itertools
import queue


@functools.total_ordering
class Auftrag:
    _nummer = itertools.count()

    def __init__(self, prio, inhalt):
        self.schluessel = (prio, next(Auftrag._nummer))  # die Nummer ist nie gleich
        self.inhalt = inhalt

    def __eq__(self, anderer):
        return self.schluessel == anderer.schluessel

    def __lt__(self, anderer):
        return self.schluessel < anderer.schluessel


def by_priority(jobs):
    schlange = queue.PriorityQueue()
    for prio, inhalt in jobs:
        schlange.put(Auftrag(prio, inhalt))
    return [schlange.get().inhalt for _ in jobs]
