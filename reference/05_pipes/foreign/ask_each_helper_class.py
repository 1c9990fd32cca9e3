# exercise: ask_each
# label: right
# style: class-based, the value goes through the pipe too
from multiprocessing import Pipe, Process


def _attend(conn, foreign, task):
    foreign.close()
    with conn:
        value = conn.recv()
        conn.send(task(value))


class Helper:
    def __init__(self, task):
        self.here, there = Pipe()
        self.process = Process(target=_attend, args=(there, self.here, task))
        self.process.start()
        there.close()

    def tell(self, value):
        try:
            self.here.send(value)
        except OSError:
            pass

    def answer(self):
        try:
            return self.here.recv()
        except (EOFError, OSError):
            return None

    def dismiss(self):
        self.here.close()
        self.process.join()


def ask_each(task, values):
    helpers = [Helper(task) for _ in values]
    try:
        for helper, value in zip(helpers, values):
            helper.tell(value)
        return [helper.answer() for helper in helpers]
    finally:
        for helper in helpers:
            helper.dismiss()
