# exercise: ask_each
# label: right
import multiprocessing


def answer_value(task, value, receiving, sending):
    receiving.close()
    try:
        sending.send(task(value))
    finally:
        sending.close()


class Request:
    """One child, and the end of the pipe at which its answer arrives."""

    def __init__(self, task, value):
        self.receiving, sending = multiprocessing.Pipe(duplex=False)
        self.child = multiprocessing.Process(
            target=answer_value, args=(task, value, self.receiving, sending)
        )
        try:
            self.child.start()
        finally:
            sending.close()

    def finish(self):
        answer = None
        try:
            answer = self.receiving.recv()
        except (EOFError, OSError):
            answer = None
        finally:
            self.receiving.close()
            self.child.join()
        return answer


def ask_each(task, values):
    requests = []
    for i in range(len(values)):
        requests.append(Request(task, values[i]))
    answers = [None] * len(requests)
    for i in range(len(requests)):
        answers[i] = requests[i].finish()
    return answers
