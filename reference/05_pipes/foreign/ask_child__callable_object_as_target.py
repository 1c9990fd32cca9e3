# exercise: ask_child
# label: right
# style: somebody who comes from Java: a Runnable-like object is the target of the process
import multiprocessing


class AnswerRunnable:
    """Plays the part of a java.lang.Runnable."""

    def __init__(self, task, connection):
        self.task = task
        self.connection = connection

    def __call__(self):
        self.run()

    def run(self):
        try:
            question = self.connection.recv()
            self.connection.send(self.task(question))
        finally:
            self.connection.close()


def ask_child(task, value):
    result = None
    (parentConnection, childConnection) = multiprocessing.Pipe(True)
    try:
        process = multiprocessing.Process(
            target=AnswerRunnable(task, childConnection)
        )
        process.start()
        try:
            parentConnection.send(value)
            result = parentConnection.recv()
        finally:
            process.join()
    finally:
        childConnection.close()
        parentConnection.close()
    return result
