# exercise: ask_each
# label: right
# style: subclass of Process with ask and answer
import multiprocessing as mp


class Helper(mp.Process):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.outer, self.inner = mp.Pipe()

    def run(self):
        self.outer.close()
        self.inner.send(self.task(self.inner.recv()))
        self.inner.close()

    def ask(self, value):
        self.start()
        self.inner.close()
        self.outer.send(value)

    def answer(self):
        try:
            return self.outer.recv()
        except EOFError:
            return None
        finally:
            self.outer.close()
            self.join()


def ask_each(task, values):
    helpers = []
    for value in values:
        helper = Helper(task)
        helper.ask(value)
        helpers.append(helper)
    return [helper.answer() for helper in helpers]
