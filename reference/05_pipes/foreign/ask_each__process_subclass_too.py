# exercise: ask_each
# label: right
# style: an old hand from Java: a subclass of Process with run(), the value goes through the pipe
from multiprocessing import Pipe, Process


class Worker(Process):
    def __init__(self, task, connection):
        super().__init__()
        self.task = task
        self.connection = connection

    def run(self):
        value = self.connection.recv()
        self.connection.send(self.task(value))
        self.connection.close()


class WorkerHandle:
    def __init__(self, task):
        self.connection, workers_connection = Pipe()
        self.worker = Worker(task, workers_connection)
        self.worker.start()
        workers_connection.close()

    def submit(self, value):
        try:
            self.connection.send(value)
        except BrokenPipeError:
            pass  # it is dead already, get_answer() will find out

    def get_answer(self):
        try:
            return self.connection.recv()
        except (EOFError, ConnectionResetError):
            return None

    def shutdown(self):
        self.connection.close()
        self.worker.join()


def ask_each(task, values):
    handles = []
    for value in values:
        handle = WorkerHandle(task)
        handle.submit(value)
        handles.append(handle)
    answers = [handle.get_answer() for handle in handles]
    for handle in handles:
        handle.shutdown()
    return answers
