# exercise: ask_each
# style: subclass_of_Process
from multiprocessing import Pipe, Process


class Worker(Process):
    def __init__(self, task, value):
        super().__init__()
        self.task = task
        self.reader, self.writer = Pipe(False)
        self.value = value

    def run(self):
        try:
            message = (True, self.task(self.value))
        except Exception:
            message = (False, None)
        self.writer.send(message)

    def answer(self):
        self.writer.close()
        try:
            return self.reader.recv()[1]
        except EOFError:
            return None
        finally:
            self.join()


def ask_each(task, values):
    workers = []
    for value in values:
        worker = Worker(task, value)
        worker.start()
        worker.writer.close()
        workers.append(worker)
    return [worker.answer() for worker in workers]
