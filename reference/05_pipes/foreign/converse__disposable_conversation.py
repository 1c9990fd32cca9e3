# exercise: converse
# label: right
import multiprocessing


class _Respondent(multiprocessing.Process):
    """Answers questions until nobody is left who could ask."""

    def __init__(self, task, asking_end, answering_end):
        super().__init__()
        self._task = task
        self._asking_end = asking_end
        self._answering_end = answering_end

    def run(self):
        self._asking_end.close()
        with self._answering_end as end:
            while True:
                try:
                    question = end.recv()
                except EOFError:
                    return
                end.send(self._task(question))


class _Conversation:
    def __init__(self, task):
        self._end, there = multiprocessing.Pipe()
        self._partner = _Respondent(task, self._end, there)
        try:
            self._partner.start()
        except BaseException:
            self._end.close()
            raise
        finally:
            there.close()

    def __enter__(self):
        return self

    def ask(self, question):
        self._end.send(question)
        return self._end.recv()

    def __exit__(self, *reason):
        self._end.close()
        self._partner.join()
        return False


def converse(task, values):
    with _Conversation(task) as conversation:
        return [conversation.ask(value) for value in values]
