# exercise: ask_each
# label: wrong
# mistake: takes the answers as they become ready, like a completion service, and appends them in that order, so a child that answers sooner comes first; breaks ":return: the answers, in the order of the values".
import multiprocessing
from multiprocessing import connection


def _answer_one(task, value, outlet):
    outlet.send(task(value))
    outlet.close()


class _CompletionService:
    def __init__(self):
        self._inlets = []
        self._processes = []

    def submit(self, task, value):
        inlet, outlet = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=_answer_one, args=(task, value, outlet)
        )
        process.start()
        outlet.close()
        self._inlets.append(inlet)
        self._processes.append(process)

    def take_all(self):
        answers = []
        pending = list(self._inlets)
        while pending:
            for inlet in connection.wait(pending):
                try:
                    answers.append(inlet.recv())
                except (EOFError, OSError):
                    answers.append(None)
                finally:
                    pending.remove(inlet)
                    inlet.close()
        return answers

    def await_termination(self):
        for process in self._processes:
            process.join()


def ask_each(task, values):
    service = _CompletionService()
    try:
        for value in values:
            service.submit(task, value)
        return service.take_all()
    finally:
        service.await_termination()
