# exercise: undo_order
# label: right
# style: subclass of LifoQueue with extend and __iter__

import queue


class Stack(queue.LifoQueue):
    def extend(self, things):
        for thing in things:
            self.put(thing)
        return self

    def __iter__(self):
        while self.qsize():
            yield self.get()


def undo_order(actions):
    return [*Stack().extend(actions)]
