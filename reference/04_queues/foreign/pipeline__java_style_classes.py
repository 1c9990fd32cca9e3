# exercise: pipeline
# label: right
# style: Java style: abstract stage, producer and consumer classes, getters

import queue
import threading


class AbstractStage(threading.Thread):
    def __init__(self, queue_):
        threading.Thread.__init__(self)
        self._queue = queue_
        self._exception = None

    def getException(self):
        return self._exception

    def run(self):
        try:
            self.doRun()
        except BaseException as exception:
            self._exception = exception
        self.cleanUp()

    def doRun(self):
        raise NotImplementedError

    def cleanUp(self):
        pass


class ProducerStage(AbstractStage):
    def __init__(self, queue_, source):
        super().__init__(queue_)
        self._source = source

    def doRun(self):
        for item in self._source:
            self._queue.put(item)

    def cleanUp(self):
        self._queue.put(None)


class ConsumerStage(AbstractStage):
    def __init__(self, queue_, handler):
        super().__init__(queue_)
        self._handler = handler
        self._endSeen = False

    def doRun(self):
        while not self._endSeen:
            item = self._queue.get()
            if item is None:
                self._endSeen = True
            else:
                self._handler(item)

    def cleanUp(self):
        while not self._endSeen:
            if self._queue.get() is None:
                self._endSeen = True


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    producer = ProducerStage(q, source)
    consumer = ConsumerStage(q, handle)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if consumer.getException() is not None:
        raise consumer.getException()
    if producer.getException() is not None:
        raise producer.getException()
