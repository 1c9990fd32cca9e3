# exercise: ask_child
# label: right
# style: an old hand who knows Java: a Process subclass with run(), a client class with getters, try/finally everywhere

import multiprocessing


class AnsweringWorker(multiprocessing.Process):
    """The worker: takes one request out of its channel and answers it."""

    def __init__(self, task, channel, foreignChannel):
        super().__init__(name="AnsweringWorker")
        self.task = task
        self.channel = channel
        self.foreignChannel = foreignChannel

    def run(self):
        self.foreignChannel.close()
        try:
            request = self.channel.recv()
            response = self.task(request)
            self.channel.send(response)
        finally:
            self.channel.close()


class QuestionClient:
    """Owns the pipe and the worker, for one request."""

    def __init__(self, task):
        self.clientChannel, self.workerChannel = multiprocessing.Pipe(True)
        self.worker = AnsweringWorker(task, self.workerChannel, self.clientChannel)
        self.response = None

    def execute(self, request):
        try:
            try:
                self.worker.start()
            finally:
                self.workerChannel.close()
            self.clientChannel.send(request)
            self.response = self.clientChannel.recv()
        finally:
            self.clientChannel.close()
        self.worker.join()

    def getResponse(self):
        return self.response


def ask_child(task, value):
    client = QuestionClient(task)
    client.execute(value)
    return client.getResponse()
