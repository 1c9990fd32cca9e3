# exercise: ask_child
# label: right
# style: an old hand who knows only Java: a subclass of Process with run(), and try/finally
import multiprocessing


class AnsweringProcess(multiprocessing.Process):

    def __init__(self, function, channel):
        super().__init__()
        self.function = function
        self.channel = channel

    def run(self):
        try:
            question = self.channel.recv()
            result = self.function(question)
            self.channel.send(result)
        finally:
            self.channel.close()


class QuestionService:

    def __init__(self, function):
        self.__function = function

    def execute(self, question):
        parentChannel, childChannel = multiprocessing.Pipe()
        process = AnsweringProcess(self.__function, childChannel)
        try:
            process.start()
            childChannel.close()
            parentChannel.send(question)
            result = parentChannel.recv()
        finally:
            parentChannel.close()
            childChannel.close()
        process.join()
        return result


def ask_child(task, value):
    service = QuestionService(task)
    return service.execute(value)
