# exercise: undo_order
# label: right
# style: Go: a subclass of LifoQueue over which one can range; it ends at queue.Empty because nobody sends any more
import queue


class LifoChannel(queue.LifoQueue):
    def send_all(self, values):
        for value in values:
            self.put_nowait(value)
        return self

    def __iter__(self):
        while True:
            try:
                value = self.get_nowait()
            except queue.Empty:
                return
            yield value


def undo_order(actions):
    return [*LifoChannel().send_all(actions)]
