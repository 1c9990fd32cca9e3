# exercise: ask_each
# label: right
# style: Java-like helper class with private fields, poll() with a time limit and a look at is_alive() while it waits
import multiprocessing


def run_interview(task, value, channel):
    try:
        channel.send(task(value))
    finally:
        channel.close()


class Interview:

    POLL_INTERVAL_SECONDS = 0.5

    def __init__(self, task, value):
        self.__task = task
        self.__value = value
        self.__channel = None
        self.__process = None

    def begin(self):
        self.__channel, childChannel = multiprocessing.Pipe()
        self.__process = multiprocessing.Process(
            target=run_interview,
            args=(self.__task, self.__value, childChannel),
        )
        self.__process.start()
        childChannel.close()

    def getAnswer(self):
        while not self.__channel.poll(Interview.POLL_INTERVAL_SECONDS):
            if not self.__process.is_alive() and not self.__channel.poll():
                return None
        try:
            return self.__channel.recv()
        except (EOFError, OSError):
            return None

    def finish(self):
        self.__channel.close()
        self.__process.join()


def ask_each(task, values):
    interviews = []
    for value in values:
        interview = Interview(task, value)
        interview.begin()
        interviews.append(interview)

    answers = []
    for interview in interviews:
        answers.append(interview.getAnswer())

    for interview in interviews:
        interview.finish()
    return answers
