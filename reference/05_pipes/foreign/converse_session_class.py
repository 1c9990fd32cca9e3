# exercise: converse
# label: right
# style: Java-like, a session class that is a context manager
import multiprocessing


class Session:
    def __init__(self, task):
        self._mine, self._yours = multiprocessing.Pipe()
        self._process = multiprocessing.Process(
            target=Session.listen, args=(self._yours, self._mine, task)
        )

    @staticmethod
    def listen(connection, stranger, task):
        stranger.close()
        with connection:
            while True:
                try:
                    question = connection.recv()
                except EOFError:
                    return
                answer = task(question)
                connection.send(answer)

    def __enter__(self):
        self._process.start()
        self._yours.close()
        return self

    def ask(self, question):
        self._mine.send(question)
        return self._mine.recv()

    def __exit__(self, *exc_info):
        self._mine.close()
        self._process.join()
        return False


def converse(task, values):
    result = []
    with Session(task) as session:
        for value in values:
            result.append(session.ask(value))
    return result
