# exercise: count_up
# label: right
# style: Thread subclass in Java style, lock handed to the constructor
from threading import Lock, Thread


class IncrementWorker(Thread):
    def __init__(self, theCounter, numberOfTimes, theLock):
        super().__init__()
        self.theCounter = theCounter
        self.numberOfTimes = numberOfTimes
        self.theLock = theLock

    def run(self):
        i = 0
        while i < self.numberOfTimes:
            self.theLock.acquire()
            try:
                self.theCounter.value = self.theCounter.value + 1
            finally:
                self.theLock.release()
            i += 1


def count_up(counter, times, workers):
    theLock = Lock()
    workerList = []
    for i in range(workers):
        workerList.append(IncrementWorker(counter, times, theLock))
    for w in workerList:
        w.start()
    for w in workerList:
        w.join()
