# exercise: NamedTask
# label: right
# style: inherits from multiprocessing.dummy.DummyProcess (a Thread)

from multiprocessing.dummy import DummyProcess


class NamedTask(DummyProcess):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.work = task
        self.result = None

    def run(self):
        self.result = self.work()
